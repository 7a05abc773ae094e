import { ExcelRefusal } from "../book/refusal";
import { invalidArgument, WireError } from "./wireError";
import officeMembers from "./officeMembers.json";

/** Members of each Office.js type by ExcelApi set, read from `@types/office-js` (facts only). */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  officeMembers;

const setOf = new Map<string, string>(
  Object.entries(MEMBERS).flatMap(([type, sets]) =>
    Object.entries(sets).flatMap(([set, names]) =>
      names.map((name): [string, string] => [`${type}.${name}`, set]),
    ),
  ),
);

/** "1.14" as 1014; sets that are not ExcelApi's own ("ExcelApiOnline 1.1") are above all. */
const rank = (set: string): number => {
  const match = /^(\d+)\.(\d+)$/.exec(set);
  return match === null ? Infinity : Number(match[1]) * 1000 + Number(match[2]);
};

/** Whether a member is part of the set played; what Microsoft does not list is of the first. */
export const isPlayed = (type: string, member: string, level: string): boolean =>
  rank(setOf.get(`${type}.${member}`) ?? "1.1") <= rank(level);

/** @throws ExcelRefusal `ApiNotFound` when the member is above the set played (truth B6) */
export function requirePlayed(type: string, member: string, level: string): void {
  if (!isPlayed(type, member, level)) throw new ExcelRefusal("ApiNotFound");
}

/**
 * The refusal for a member that this host's tables lack: above the set, not built, or unknown. Of a
 * type that only the client knows (`Excel.createWorkbook`), it is taken as not built.
 */
export function absentMember(type: string, member: string, level: string): Error {
  const set = setOf.get(`${type}.${member}`);
  if (set === undefined && !member.startsWith("_") && type in MEMBERS) {
    return invalidArgument(`${type} has no member named ${member}.`);
  }
  if (rank(set ?? "1.1") > rank(level)) return new ExcelRefusal("ApiNotFound");
  return new WireError("NotImplemented", `The workbench has no ${type}.${member}.`);
}
