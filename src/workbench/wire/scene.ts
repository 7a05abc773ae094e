import type { Book } from "../book/book";
import type { Person } from "../book/comment";
import type { SheetArea } from "../book/grid";
import type { Step } from "../change/change";
import type { OfficeObject } from "./officeObject";
import type { Session } from "./session";

/** What a batch works on: the workbook, the switches of the host, the page it came from. */
export interface Scene {
  readonly book: Book;
  readonly session: Session;
  /** Highest ExcelApi set played: "1.14". */
  readonly requirementSet: string;
  /** Key of this add-in's settings in the workbook. */
  readonly addinId: string;
  /** The person signed in, author of new comments. */
  readonly user: Person;
  /** Another workbook is in front of this one. */
  readonly isElsewhere: boolean;
  /** Excel in a browser, which is not the desktop's in everything. */
  readonly isOnTheWeb: boolean;
  /** File name of the workbook. */
  readonly documentName: string;
  /**
   * Saves the workbook where it is kept.
   * @param asking the user first, as `Excel.SaveBehavior.prompt` does
   * @returns false where the user cancelled (truth W33)
   */
  saveWorkbook(asking: boolean): boolean;
  /** An .xlsx file as a workbook of its own; `null` for what is none. */
  readWorkbook(bytes: Uint8Array): Book | null;
  /** Closes the workbook once the batch is answered. */
  closeWorkbook(): void;
  /** Services by type name (`ObjectPathType` 2); `null` when the host has none of that name. */
  newObject(typeName: string): OfficeObject | null;
  /** What `event.getRange()` gives; `null` when it is forgotten. */
  eventRange(referenceId: string): SheetArea | null;
}

/** A change asked by the API of this scene's page, for `triggerSource` (truth E1). */
export const performFor = (scene: Scene, step: Step): void => {
  scene.book.perform("api", step, scene.session.id);
};
