import type { TableCell } from "../../../app/ports/sheetHost";
import { readAreas, type Area } from "../../../core/sheetPlan/address";
import type { Door } from "../door";
import { addressesOf, areasOf } from "./areas";
import { addMark } from "./ourMark";
import { standingMarks, type StandingMark } from "./standingMarks";

/** What we left on a sheet; `untouched` until the officer edits it. */
interface Left {
  readonly ids: readonly string[];
  readonly wanted: string;
  readonly untouched: boolean;
}

/**
 * Our marks on the sheets: conditional formats laid over the officer's, so removing them leaves no
 * trace. Round trips: one to see what stands, one to replace it. None when nothing changed; one after
 * the officer's own edits, because a paste carries marks away or brings some (truths P1, CF13).
 */
export class Marks {
  private readonly left = new Map<string, Left>();

  constructor(private readonly door: Door) {}

  /** The officer changed the sheet: what we left may have moved, spread or gone. */
  touched(sheetId: string): void {
    const left = this.left.get(sheetId);
    if (left) this.left.set(sheetId, { ...left, untouched: false });
  }

  /** Makes these cells, and no other, the marked ones of the sheet. */
  async replace(sheetId: string, cells: readonly TableCell[]): Promise<void> {
    const left = this.left.get(sheetId);
    const areas = areasOf(cells);
    const addresses = addressesOf(areas);
    const wanted = addresses.join();
    if (left?.untouched && left.wanted === wanted) return;
    const standing = await this.standing(sheetId, left);
    const ids = covers(standing, areas)
      ? standing.map(({ id }) => id)
      : await this.write(sheetId, standing, addresses);
    this.left.set(sheetId, { ids, wanted, untouched: true });
  }

  private standing(sheetId: string, left: Left | undefined): Promise<readonly StandingMark[]> {
    return left?.untouched
      ? Promise.resolve(left.ids.map((id) => ({ id, address: null })))
      : standingMarks(this.door, sheetId, left?.ids ?? []);
  }

  private write(
    sheetId: string,
    standing: readonly StandingMark[],
    addresses: readonly string[],
  ): Promise<readonly string[]> {
    return this.door.exchange(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      const whole = sheet.getRange().untrack();
      for (const { id } of standing) whole.conditionalFormats.getItemOrNullObject(id).delete();
      const added = addresses.map((list) => addMark(sheet.getRanges(list).untrack()).load("id"));
      return () => added.map(({ id }) => id);
    });
  }
}

/** True when what stands is exactly what is wanted, however Excel cut it into areas. */
function covers(standing: readonly StandingMark[], wanted: readonly Area[]): boolean {
  if (standing.some(({ address }) => address === null)) return false;
  const cells = standing.flatMap(({ address }) => readAreas(address ?? "").flatMap(cellsOf));
  return addressesOf(areasOf(cells)).join() === addressesOf(wanted).join();
}

function cellsOf({ top, left, bottom, right }: Area): TableCell[] {
  const cells: TableCell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}
