import { randomId } from "../../../book/randomId";
import type { Book } from "../../../book/book";
import type { CustomXmlPart } from "../../../book/bookTraits";
import { setBookTraits } from "../../../change/setTraits";
import { text } from "../../argument";
import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import type { Scene } from "../../scene";
import { performFor } from "../../scene";
import { MalformedXml } from "../../../xml/malformedXml";
import { readXml } from "../../../xml/readXml";
import { invalidArgument, itemNotFound } from "../../wireError";

/** One custom XML part, by id. */
export interface XmlPartTarget {
  readonly book: Book;
  readonly id: string;
}

/** Parts of one namespace. */
export interface XmlPartsTarget {
  readonly book: Book;
  readonly namespaceUri: string;
}

const find = ({ traits }: Book, id: unknown): CustomXmlPart | undefined =>
  traits.customXmlParts.find((part) => part.id === id);

const item = (book: Book, id: unknown) =>
  find(book, id) === undefined ? null : object("CustomXmlPart", { book, id: String(id) });

const keep = (scene: Scene, customXmlParts: readonly CustomXmlPart[]): void =>
  performFor(scene, setBookTraits({ customXmlParts }, "customXml"));

/** The namespace of the root, when it declares one (truth W31). */
function namespaceOf(xml: string): string {
  const root = /<([^\s?!/>]+)([^>]*)>/.exec(xml.replace(/<[?!][^>]*>/g, ""));
  return /\sxmlns\s*=\s*["']([^"']*)["']/.exec(root?.[2] ?? "")?.[1] ?? "";
}

function requireXml(xml: string): string {
  try {
    readXml(xml);
    return xml;
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error;
    throw invalidArgument("That is no well-formed XML.");
  }
}

export const customXmlPartCollection = officeType<Book>("CustomXmlPartCollection", {
  items: {
    list: (book) =>
      book.traits.customXmlParts.map(({ id }) => object("CustomXmlPart", { book, id })),
    find: item,
  },
  members: {
    add: method([text], (book, [xml], { scene }) => {
      const id = randomId();
      keep(scene, [...book.traits.customXmlParts, { id, xml: requireXml(xml) }]);
      return item(book, id);
    }),
    getByNamespace: method([text], (book, [namespaceUri]) =>
      object("CustomXmlPartScopedCollection", { book, namespaceUri }),
    ),
    getCount: method([], ({ traits }) => traits.customXmlParts.length),
    getItemOrNullObject: method([text], (book, [id]) => item(book, id)),
  },
});

const partsOf = ({ book, namespaceUri }: XmlPartsTarget): readonly CustomXmlPart[] =>
  book.traits.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespaceUri);

const onlyPart = (target: XmlPartsTarget) => {
  const [part, ...others] = partsOf(target);
  return part === undefined || others.length > 0 ? null : item(target.book, part.id);
};

const scoped = (target: XmlPartsTarget, id: unknown) =>
  partsOf(target).some((part) => part.id === id) ? item(target.book, id) : null;

export const customXmlPartScopedCollection = officeType<XmlPartsTarget>(
  "CustomXmlPartScopedCollection",
  {
    items: {
      list: (target) =>
        partsOf(target).map(({ id }) => object("CustomXmlPart", { book: target.book, id })),
      find: scoped,
    },
    members: {
      getCount: method([], (target) => partsOf(target).length),
      getItemOrNullObject: method([text], (target, [id]) => scoped(target, id)),
      getOnlyItem: method([], (target) => {
        const part = onlyPart(target);
        if (part === null) throw itemNotFound();
        return part;
      }),
      getOnlyItemOrNullObject: method([], onlyPart),
    },
  },
);

export const customXmlPart = officeType<XmlPartTarget>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  exists: ({ book, id }) => find(book, id) !== undefined,
  members: {
    id: readOnly(({ id }) => id),
    namespaceUri: readOnly(({ book, id }) => namespaceOf(find(book, id)?.xml ?? "")),
    getXml: method([], ({ book, id }) => find(book, id)?.xml ?? null),
    setXml: method([text], ({ book, id }, [xml], { scene }) =>
      keep(
        scene,
        book.traits.customXmlParts.map((part) =>
          part.id === id ? { id, xml: requireXml(xml) } : part,
        ),
      ),
    ),
    delete: method([], ({ book, id }, _none, { scene }) =>
      keep(
        scene,
        book.traits.customXmlParts.filter((part) => part.id !== id),
      ),
    ),
  },
});
