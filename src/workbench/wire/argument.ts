import { requireKnown } from "../book/requireKnown";
import { OfficeObject } from "./officeObject";
import type { Targets } from "./targets";
import { invalidArgument } from "./wireError";

/** Turns one argument of the wire into what a member expects, or refuses it by name. */
export type Reader<V> = (raw: unknown) => V;

/** The values that a list of readers gives, in order. */
export type Values<R extends readonly Reader<unknown>[]> = {
  readonly [I in keyof R]: R[I] extends Reader<infer V> ? V : never;
};

const shown = (raw: unknown): string =>
  raw instanceof OfficeObject ? `(a ${raw.type.name})` : (JSON.stringify(raw) ?? "nothing");

const refuse = (raw: unknown, expected: string): never => {
  throw invalidArgument(`${shown(raw)} is not ${expected}.`);
};

export const text: Reader<string> = (raw) =>
  typeof raw === "string" ? raw : refuse(raw, "a text");

export const number: Reader<number> = (raw) =>
  typeof raw === "number" ? raw : refuse(raw, "a number");

export const integer: Reader<number> = (raw) =>
  typeof raw === "number" && Number.isInteger(raw) ? raw : refuse(raw, "a whole number");

/** A number within bounds, both included. */
export const within =
  (lowest: number, highest: number, reader: Reader<number> = number): Reader<number> =>
  (raw) => {
    const given = reader(raw);
    return given >= lowest && given <= highest
      ? given
      : refuse(raw, `between ${lowest} and ${highest}`);
  };

export const boolean: Reader<boolean> = (raw) =>
  typeof raw === "boolean" ? raw : refuse(raw, "true or false");

/** Any JSON value, read by the member itself. */
export const json: Reader<unknown> = (raw) => raw;

/** A JSON object with named members. */
export const record: Reader<Record<string, unknown>> = (raw) =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw) && !(raw instanceof OfficeObject)
    ? (raw as Record<string, unknown>)
    : refuse(raw, "an object");

/** An object of Office.js that may say these things and no others. */
export const recordOf =
  (where: string, names: readonly string[]): Reader<Record<string, unknown>> =>
  (raw) => {
    const given = record(raw);
    requireKnown(given, names, where);
    return given;
  };

/** Omitted arguments come as `null`. */
export const optional =
  <V>(reader: Reader<V>): Reader<V | undefined> =>
  (raw) =>
    raw === null || raw === undefined ? undefined : reader(raw);

export const nullable =
  <V>(reader: Reader<V>): Reader<V | null> =>
  (raw) =>
    raw === null || raw === undefined ? null : reader(raw);

/** One word of an Office.js enumeration, in its own spelling. */
export const oneOf =
  <W extends string>(words: readonly W[]): Reader<W> =>
  (raw) =>
    words.find((word) => word === raw) ?? refuse(raw, `one of ${words.join(", ")}`);

export const listOf =
  <V>(reader: Reader<V>): Reader<V[]> =>
  (raw) =>
    Array.isArray(raw) ? raw.map(reader) : refuse(raw, "a list");

/** An object of the given Office.js type: its target in the workbook. */
export const objectOf =
  <K extends keyof Targets>(type: K): Reader<Targets[K]> =>
  (raw) =>
    raw instanceof OfficeObject && raw.type.name === type
      ? (raw.target as Targets[K])
      : refuse(raw, `a ${type}`);

/** One reader or another, told apart by what comes. */
export const either =
  <A, B>(isFirst: (raw: unknown) => boolean, first: Reader<A>, second: Reader<B>): Reader<A | B> =>
  (raw) =>
    isFirst(raw) ? first(raw) : second(raw);

export const isText = (raw: unknown): boolean => typeof raw === "string";
