/** What a host draws and runs of an add-in's manifest (add-in only manifest, XML, version 1.1). */
export interface Manifest {
  /** The add-in's GUID. */
  readonly id: string;
  readonly name: string;
  /** Highest of the sets the add-in asks for, by name: `ExcelApi` → `1.14`. */
  readonly requirements: ReadonlyMap<string, string>;
  readonly appDomains: readonly string[];
  /** The pages kept alive while the workbook is open (`lifetime="long"`). */
  readonly sharedRuntimes: readonly SharedRuntime[];
  /** The page of the pane outside of any command. */
  readonly sourceLocation: string;
  /** The page that function commands run in. */
  readonly functionFile: string | null;
  readonly tabs: readonly RibbonTab[];
}

/** A page that commands and pane share, by the name that the manifest gives its address. */
export interface SharedRuntime {
  readonly id: string;
  readonly url: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** What buttons, menus and items of menus have in common. */
export interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
}

export interface RibbonButton extends RibbonFace {
  readonly kind: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonFace {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export type RibbonAction =
  | { readonly kind: "ExecuteFunction"; readonly functionName: string }
  | { readonly kind: "ShowTaskpane"; readonly page: string; readonly title: string | null };

/** The picture to draw at `size` pixels: that size, else the next larger one, else the largest. */
export function iconAt(face: RibbonFace, size: number): string | undefined {
  const sizes = [...face.icons.keys()].sort((left, right) => left - right);
  const best = sizes.find((candidate) => candidate >= size) ?? sizes.at(-1);
  return best === undefined ? undefined : face.icons.get(best);
}
