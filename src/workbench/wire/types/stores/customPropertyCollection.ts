import type { Book } from "../../../book/book";
import type { CustomProperty, CustomPropertyValue } from "../../../book/bookTraits";
import { setBookTraits } from "../../../change/setTraits";
import type { Reader } from "../../argument";
import { text } from "../../argument";
import { object } from "../../objects";
import { method, officeType, property, readOnly } from "../../officeType";
import type { Scene } from "../../scene";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

/** One custom property of the document. */
export interface CustomPropertyTarget {
  readonly book: Book;
  readonly key: string;
}

/** "The key is limited to 255 characters" (T:CustomProperty.key); so is a text. */
const MAX_LENGTH = 255;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const find = (book: Book, key: string): CustomProperty | undefined =>
  book.traits.customProperties.find((known) => same(known.key, key));

const propertyValue: Reader<CustomPropertyValue> = (raw) => {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string" && raw.length <= MAX_LENGTH) return raw;
  throw invalidArgument("A property is a number, a boolean or a text of 255 characters at most.");
};

const propertyKey: Reader<string> = (raw) => {
  const key = text(raw);
  if (key === "" || key.length > MAX_LENGTH)
    throw invalidArgument("A key has 1 to 255 characters.");
  return key;
};

function keep(scene: Scene, customProperties: readonly CustomProperty[]): void {
  performFor(scene, setBookTraits({ customProperties }, "customProperty"));
}

function put(book: Book, key: string, value: CustomPropertyValue, scene: Scene): void {
  const others = book.traits.customProperties.filter((known) => !same(known.key, key));
  keep(scene, [...others, { key: find(book, key)?.key ?? key, value }]);
}

function typeOf(value: CustomPropertyValue | undefined): string {
  if (value instanceof Date) return "Date";
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const item = (book: Book, key: unknown) => {
  const known = find(book, String(key));
  return known === undefined ? null : object("CustomProperty", { book, key: known.key });
};

export const customPropertyCollection = officeType<Book>("CustomPropertyCollection", {
  items: {
    list: (book) =>
      book.traits.customProperties.map(({ key }) => object("CustomProperty", { book, key })),
    find: item,
  },
  members: {
    add: method([propertyKey, propertyValue], (book, [key, value], { scene }) => {
      put(book, key, value, scene);
      return item(book, key);
    }),
    deleteAll: method([], (_book, _none, { scene }) => keep(scene, [])),
    getCount: method([], ({ traits }) => traits.customProperties.length),
    getItemOrNullObject: method([text], (book, [key]) => item(book, key)),
  },
});

export const customProperty = officeType<CustomPropertyTarget>("CustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ book, key }) => find(book, key) !== undefined,
  members: {
    key: readOnly(({ key }) => key),
    type: readOnly(({ book, key }) => typeOf(find(book, key)?.value)),
    value: property(
      ({ book, key }) => find(book, key)?.value ?? null,
      propertyValue,
      ({ book, key }, value, { scene }) => put(book, key, value, scene),
    ),
    delete: method([], ({ book, key }, _none, { scene }) =>
      keep(
        scene,
        book.traits.customProperties.filter((known) => !same(known.key, key)),
      ),
    ),
  },
});
