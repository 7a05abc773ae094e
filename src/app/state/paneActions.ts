import type { PersonalAction } from "../../core/personalData/decision";
import type { DatasetCard } from "../../core/publication/datasetCard";
import type { PlacedCell, RegisteredDecision } from "../publication/preflight";
import type { PublishOptions } from "../publication/publishOptions";
import type { PlacedFinding, Step } from "./paneState";

/** Everything the officer can ask, from the pane or from the ribbon. Each action reports through the state; none throws. */
export interface PaneActions {
  showStep(step: Step): void;
  /** Shows all the models (null), or one, whatever the sheet in front follows. */
  chooseModel(modelName: string | null): void;
  /** Creates a sheet for a model of the list. */
  createSheet(modelName: string): Promise<void>;
  /** Opens a Table Schema file that the officer chose (text of a JSON) and creates its sheet. */
  createSheetFromFile(text: string): Promise<void>;
  check(): Promise<void>;
  stop(): void;
  goTo(finding: PlacedFinding): Promise<void>;
  nextFinding(): Promise<void>;
  /** A row of the checked sheet, numbered as Excel does. */
  goToRow(row: number): Promise<void>;
  /** Keys stay with the person: the password goes to the browser's storage only. */
  setDestination(destination: WebSiteSettings): void;
  testDestination(): Promise<void>;
  forgetDestination(): void;
  /** What is checked before it leaves. */
  examine(): Promise<void>;
  /** Keeps in the workbook what is said of the dataset. */
  keepCard(card: DatasetCard): Promise<void>;
  /** Whether a sheet that is the same dataset as another goes on with it, or begins one of its own. */
  settleDataset(dataset: "same" | "new"): Promise<void>;
  goToCell(cell: PlacedCell): Promise<void>;
  /** The name that signs decisions: kept with the person, in the browser. */
  setSigner(name: string): void;
  /** Decides of cells where a person may be named, and signs it in the log kept in the workbook. */
  decide(cells: readonly PlacedCell[], action: PersonalAction): Promise<void>;
  /** Goes back on decisions: the cells are asked again, and the log says who did. */
  withdraw(decisions: readonly RegisteredDecision[]): Promise<void>;
  /** The log of decisions as a file, for the data-protection officer. */
  downloadRegister(): Promise<void>;
  /** A page to print and to have signed before publishing. */
  downloadApproval(): Promise<void>;
  publish(options?: PublishOptions): Promise<void>;
  /** The CSV as it would be published; a draft when anomalies remain. */
  download(): Promise<void>;
  dismissNotice(): void;
  /** Says what went wrong around an action: the pane or the help that Office refused to show. */
  tellFailure(failure: unknown): void;
}

/** A folder on the authority's web site, written over WebDAV. */
export interface WebSiteSettings {
  readonly label: string;
  /** `https://…/dav/` */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Where the public reads the files: `https://…/donnees/`; the address itself when empty. */
  readonly publicAddress: string;
}
