import { anyContainsCell } from "../book/area";
import type { Book } from "../book/book";
import type { Place } from "../book/calculator";
import type { ConditionalFormat, ConditionalLook } from "../book/conditionalFormat";
import { conditionHolds } from "./condition";

/**
 * What the conditional formats of a sheet change in the look of a cell. Each trait comes from the
 * first format that holds and gives it; one that stops hides those after it (CF3).
 */
export function conditionalLook(book: Book, place: Place): ConditionalLook {
  const looks: ConditionalLook[] = [];
  for (const format of formatsAt(place)) {
    if (!conditionHolds(book, format, place)) continue;
    looks.push(format.look);
    if (format.stopIfTrue) break;
  }
  return looks.reduceRight<ConditionalLook>(over, {});
}

const formatsAt = ({ sheet, row, column }: Place): readonly ConditionalFormat[] =>
  sheet.traits.conditionalFormats.filter(({ areas }) => anyContainsCell(areas, row, column));

/** `above` where it gives a trait, `below` elsewhere. */
const over = (below: ConditionalLook, above: ConditionalLook): ConditionalLook => ({
  ...below,
  ...above,
  font: { ...below.font, ...above.font },
  borders: { ...below.borders, ...above.borders },
});
