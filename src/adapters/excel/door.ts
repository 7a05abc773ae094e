import type { OfficeHost } from "./officeHost";
import { isRefused, refusalOf } from "./refusal";

/** What is asked of the workbook in one go, and how to read the answer once it has come. */
export type Question<Answer> = (context: Excel.RequestContext) => () => Answer;

/**
 * The only place that runs Excel, and the only `sync`: one exchange is one round trip, so the cost
 * of a task is the number of its exchanges. Ranges are to be untracked by who makes them, else the
 * client sends one more request to release them.
 *
 * While a cell is being edited Excel answers nobody. With `onWaiting` an exchange says so and waits for
 * the end of the edit; without, it is refused at once, and the caller comes back later.
 */
export class Door {
  constructor(
    private readonly host: OfficeHost,
    private readonly onWaiting: ((waiting: boolean) => void) | null,
  ) {}

  /** Rejects with `SheetRefused`. */
  async exchange<Answer>(ask: Question<Answer>): Promise<Answer> {
    try {
      return await this.attempt(ask, false);
    } catch (failure) {
      if (!this.onWaiting || !isRefused(failure, "cellEditing") || !this.canWait()) throw failure;
      return this.whenEdited(ask, this.onWaiting);
    }
  }

  /** Speaks again in the context of an earlier exchange: handlers can only be removed there (truth E19). */
  async exchangeIn(context: OfficeExtension.ClientRequestContext, ask: () => void): Promise<void> {
    try {
      await this.host.Excel.run(context, async (same) => {
        ask();
        await same.sync();
      });
    } catch (failure) {
      throw refusalOf(failure);
    }
  }

  supports(excelApi: string): boolean {
    return this.host.Office.context.requirements.isSetSupported("ExcelApi", excelApi);
  }

  private async whenEdited<Answer>(
    ask: Question<Answer>,
    tell: (waiting: boolean) => void,
  ): Promise<Answer> {
    tell(true);
    try {
      return await this.attempt(ask, true);
    } finally {
      tell(false);
    }
  }

  private async attempt<Answer>(ask: Question<Answer>, delayForCellEdit: boolean): Promise<Answer> {
    try {
      return await this.host.Excel.run({ delayForCellEdit }, async (context) => {
        const read = ask(context);
        await context.sync();
        return read();
      });
    } catch (failure) {
      throw refusalOf(failure);
    }
  }

  /** Without this set the client ignores the option in silence (truth B13). */
  private canWait(): boolean {
    return this.host.Office.context.requirements.isSetSupported("DelayForCellEdit", "1.1");
  }
}
