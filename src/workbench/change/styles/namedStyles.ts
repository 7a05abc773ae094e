import { WHOLE_SHEET } from "../../book/area";
import type { Book } from "../../book/book";
import type { NamedStyle } from "../../book/namedStyle";
import { ALL_INCLUDED, patchOf, styleNamed } from "../../book/namedStyle";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Style, StylePatch } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import type { Step } from "../change";
import { setStyleBy } from "../cells/restyle";
import { setBookTraits } from "../setTraits";
import { sequence } from "../together";

/** Adds a style of that name, which looks as Normal does. */
export const addNamedStyle =
  (name: string): Step =>
  (book) => {
    const { namedStyles } = book.traits;
    if (name.trim() === "") throw new ExcelRefusal("InvalidArgument");
    if (styleNamed(namedStyles, name) !== undefined) throw new ExcelRefusal("ItemAlreadyExists");
    const { look } = styleNamed(namedStyles, DEFAULT_STYLE.named) ?? { look: DEFAULT_STYLE };
    const added: NamedStyle = {
      ...{ name, nameInFile: name, builtInId: null },
      ...{ look: { ...look, named: name }, includes: ALL_INCLUDED },
    };
    return setBookTraits({ namedStyles: [...namedStyles, added] }, "style")(book);
  };

/** Deletes a style, all but Normal: its cells take Normal. */
export const deleteNamedStyle =
  (name: string): Step =>
  (book) => {
    if (name === DEFAULT_STYLE.named) throw new ExcelRefusal("InvalidOperation");
    const { namedStyles } = book.traits;
    const normal = styleNamed(namedStyles, DEFAULT_STYLE.named);
    const kept = namedStyles.filter((style) => style.name !== name);
    const patch = normal === undefined ? { named: DEFAULT_STYLE.named } : patchOf(normal);
    return sequence([
      setBookTraits({ namedStyles: kept }, "style"),
      ...restyleThose(book, name, () => patch),
    ])(book);
  };

/** Changes a style, and the cells that have it wherever they still look as it did. */
export const changeNamedStyle =
  (name: string, change: Partial<Pick<NamedStyle, "includes">>, patch: StylePatch = {}): Step =>
  (book) => {
    const before = styleNamed(book.traits.namedStyles, name);
    if (before === undefined) throw new ExcelRefusal("ItemNotFound");
    const look = book.styles.get(book.styles.patch(book.styles.intern(before.look), patch));
    const namedStyles = book.traits.namedStyles.map((style) =>
      style === before ? { ...before, ...change, look } : style,
    );
    return sequence([
      setBookTraits({ namedStyles }, "style"),
      ...restyleThose(book, name, (style) => followed(style, before.look, look)),
    ])(book);
  };

/** Steps for the sheets where a style is in use. */
const restyleThose = (book: Book, name: string, patch: (style: Style) => StylePatch): Step[] =>
  book.sheets
    .filter((sheet) => usesStyle(book, sheet, name))
    .map(({ id }) =>
      setStyleBy(id, [WHOLE_SHEET], (style) => (style.named === name ? patch(style) : {})),
    );

function usesStyle(book: Book, { cells }: Sheet, name: string): boolean {
  for (let column = 0; column <= cells.columnsInUse; column++) {
    for (const [, , id] of cells.column(column).styles.stretches()) {
      if (book.styles.get(id).named === name) return true;
    }
  }
  return false;
}

/** The traits that the style changed and the cell had from it. */
function followed(style: Style, before: Style, after: Style): StylePatch {
  const { font, borders, ...plain } = changes(style, before, after);
  return {
    ...plain,
    ...(font && { font: changes(style.font, before.font, after.font) }),
    ...(borders && { borders: changes(style.borders, before.borders, after.borders) }),
  };
}

function changes<T extends object>(own: T, before: T, after: T): Partial<T> {
  const keys = Object.keys(after) as (keyof T)[];
  const changed = keys.filter((key) => {
    const isNested = key === "font" || key === "borders";
    return !same(before[key], after[key]) && (isNested || same(own[key], before[key]));
  });
  return Object.fromEntries(changed.map((key) => [key, after[key]])) as Partial<T>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
