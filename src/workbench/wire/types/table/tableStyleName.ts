import type { Reader } from "../../argument";
import { text } from "../../argument";
import { invalidArgument } from "../../wireError";

/** How many styles Excel has of each kind. */
const HIGHEST: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** `TableStyleMedium2` and its kin, or none; styles of one's own are not played. */
export const tableStyleName: Reader<string> = (raw) => {
  const name = text(raw);
  if (name === "") return name;
  const [, kind = "", number = ""] = /^TableStyle([A-Z][a-z]+)([1-9]\d?)$/.exec(name) ?? [];
  if (Number(number) <= (HIGHEST[kind] ?? 0) && number !== "") return name;
  throw invalidArgument(`There is no table style ${name}.`);
};
