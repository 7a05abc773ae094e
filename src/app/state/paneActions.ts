import type { PersonalAction } from "../../core/personalData/decision";
import type { DatasetCard } from "../../core/publication/datasetCard";
import type { PublicationProfile } from "../../core/publication/publicationProfile";
import type { PortalKind } from "../../core/publication/portalSettings";
import type { LinkedDataset, Owner } from "../destinations/destinationState";
import type { EnteredTexts } from "../destinations/enteredSettings";
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
  /**
   * Keeps a destination, under a new key or over a known one, and tries it at once. Keys stay with the person: they
   * go to the browser's storage only, and one that is not typed again stays as it was.
   * @returns false when it could not be kept.
   */
  saveDestination(known: string | null, kind: PortalKind, texts: EnteredTexts): boolean;
  testDestination(key: string): Promise<void>;
  /** Publishes there, or not for now. */
  switchDestination(key: string, isOn: boolean): void;
  chooseOwner(key: string, owner: Owner): void;
  /** How the file is presented there. */
  shapeFile(key: string, profile: PublicationProfile): void;
  /** The key goes with it. */
  forgetDestination(key: string): void;
  /** Asks a portal which of its datasets the sheet in front may go into. */
  openDatasets(key: string): Promise<void>;
  /** The sheet goes into a dataset that is there, or into one of its own (null). */
  linkDataset(key: string, linked: LinkedDataset | null): Promise<void>;
  closeDatasets(): void;
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
