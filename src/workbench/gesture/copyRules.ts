import { anyContainsCell, intersect, offsetArea, subtractAll, WHOLE_SHEET } from "../book/area";
import type { ConditionalFormat } from "../book/conditionalFormat";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { Hyperlink, Note, SheetTraits } from "../book/sheetTraits";
import type { Validation } from "../book/validation";
import type { Step } from "../change/change";
import { setSheetTraits } from "../change/setTraits";

/** Where cells are copied from, and to which areas of the same size. */
export interface Copying {
  readonly from: Sheet;
  readonly area: Area;
  readonly targets: readonly Area[];
  /** What of the targets is written; all of them when absent. */
  readonly within?: Area;
}

/**
 * Gives the targets the validation, conditional formats, notes and links of the source in place of their
 * own, or none when it has none (P1, DV21). Kept formulas are R1C1, so they fit wherever they go.
 */
export function copyRules(to: Sheet, copying: Copying): Step {
  return (book) =>
    setSheetTraits(
      to.id,
      {
        validations: copiedValidations(to, copying),
        conditionalFormats: copiedFormats(to, copying, () => book.nextFormatId()),
        notes: copiedNotes(to, copying),
        hyperlinks: copiedLinks(to, copying),
      } satisfies Partial<SheetTraits>,
      "validation",
    )(book);
}

/** The parts of a rule's areas inside the source, as they lie in each target. */
const carried = (areas: readonly Area[], copying: Copying): Area[] =>
  parts(areas, [copying.area]).flatMap((part) =>
    parts(
      copying.targets.map(({ top, left }) =>
        offsetArea(part, top - copying.area.top, left - copying.area.left),
      ),
      [copying.within ?? WHOLE_SHEET],
    ),
  );

/** The cells that are written. */
const written = ({ targets, within }: Copying): Area[] => parts(targets, [within ?? WHOLE_SHEET]);

const parts = (areas: readonly Area[], frames: readonly Area[]): Area[] =>
  areas
    .flatMap((area) => frames.map((frame) => intersect(area, frame)))
    .filter((part) => part !== null);

function copiedValidations(to: Sheet, copying: Copying): Validation[] {
  return inPlace(to.traits.validations, copying.from.traits.validations, to, copying);
}

function copiedFormats(to: Sheet, copying: Copying, id: () => string): ConditionalFormat[] {
  const source = copying.from.traits.conditionalFormats;
  const merged = inPlace(to.traits.conditionalFormats, source, to, copying);
  const known = new Set(to.traits.conditionalFormats.map((format) => format.id));
  return merged.map((format) => (known.has(format.id) ? format : { ...format, id: id() }));
}

/** On the same sheet a rule grows to its copies; from another sheet it is added. */
function inPlace<T extends { readonly areas: readonly Area[] }>(
  present: readonly T[],
  source: readonly T[],
  to: Sheet,
  copying: Copying,
): T[] {
  const kept = present.map((rule) => {
    const areas = subtractAll(rule.areas, written(copying));
    const grown = copying.from === to ? carried(rule.areas, copying) : [];
    return { ...rule, areas: [...areas, ...grown] };
  });
  const added =
    copying.from === to
      ? []
      : source.map((rule) => ({ ...rule, areas: carried(rule.areas, copying) }));
  return [...kept, ...added].filter(({ areas }) => areas.length > 0);
}

function copiedNotes(to: Sheet, copying: Copying): Note[] {
  const areas = written(copying);
  const isIn = (note: Note, where: readonly Area[]) =>
    anyContainsCell(where, note.row, note.column);
  const kept = to.traits.notes.filter((note) => !isIn(note, areas));
  const copies = copying.from.traits.notes
    .filter((note) => isIn(note, [copying.area]))
    .flatMap((note) => copying.targets.map((target) => carriedNote(note, copying.area, target)))
    .filter((note) => isIn(note, areas));
  return [...kept, ...copies];
}

function copiedLinks(to: Sheet, copying: Copying): Hyperlink[] {
  const without = ({ area }: Hyperlink) => subtractAll([area], written(copying));
  const kept = to.traits.hyperlinks.flatMap((link) =>
    without(link).map((area) => ({ ...link, area })),
  );
  const copies = copying.from.traits.hyperlinks.flatMap((link) =>
    carried([link.area], copying).map((area) => ({ ...link, area })),
  );
  return [...kept, ...copies];
}

const carriedNote = (note: Note, from: Area, to: Area): Note => ({
  ...note,
  row: note.row + to.top - from.top,
  column: note.column + to.left - from.left,
});
