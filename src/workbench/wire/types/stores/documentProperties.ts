import type { Book } from "../../../book/book";
import type { DocumentProperties } from "../../../book/bookTraits";
import { setBookTraits } from "../../../change/setTraits";
import { integer, text } from "../../argument";
import { object } from "../../objects";
import type { Property } from "../../officeType";
import { child, officeType, property, readOnly } from "../../officeType";
import { performFor } from "../../scene";

type TextProperty = Exclude<keyof DocumentProperties, "creationDate" | "revisionNumber">;

const textProperty = (name: TextProperty): Property<Book> =>
  property(
    ({ traits }) => traits.properties[name],
    text,
    ({ traits }, value, { scene }) => {
      const properties = { ...traits.properties, [name]: value };
      performFor(scene, setBookTraits({ properties }, "property"));
    },
  );

/** Kept as given: Excel does not count its savings in it. */
const revisionNumber: Property<Book> = property(
  ({ traits }) => traits.properties.revisionNumber,
  integer,
  ({ traits }, given, { scene }) => {
    const properties = { ...traits.properties, revisionNumber: given };
    performFor(scene, setBookTraits({ properties }, "property"));
  },
);

export const documentProperties = officeType<Book>("DocumentProperties", {
  members: {
    custom: child((book) => object("CustomPropertyCollection", book)),
    author: textProperty("author"),
    category: textProperty("category"),
    comments: textProperty("comments"),
    company: textProperty("company"),
    creationDate: readOnly(({ traits }) => traits.properties.creationDate?.toISOString() ?? null),
    keywords: textProperty("keywords"),
    lastAuthor: readOnly(({ traits }) => traits.properties.lastAuthor),
    manager: textProperty("manager"),
    revisionNumber,
    subject: textProperty("subject"),
    title: textProperty("title"),
  },
});
