import type { Area } from "./grid";

/** A place that an add-in has given a name of its own (`Excel.Binding`). */
export interface Binding {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly area: Area;
  /** The table bound: the binding goes where it goes. */
  readonly tableId: number | null;
}
