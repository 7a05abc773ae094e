import type { PasswordSeal, Protection, ProtectionOptions } from "../../book/protection";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { passwordHash } from "./passwordHash";

/** The kinds of change that are locked unless the file says `0`. */
const LOCKED_KINDS = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
} as const;

/** Those that are free unless the file says `1`. */
const FREE_KINDS = { objects: "allowEditObjects", scenarios: "allowEditScenarios" } as const;

const SEAL_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function readProtection(worksheet: XmlElement): Protection | null {
  const protection = worksheet.child("sheetProtection");
  if (protection === undefined || !protection.flag("sheet")) return null;
  const locked = Object.entries(LOCKED_KINDS).map(([kind, option]) => [
    option,
    !protection.flag(kind, true),
  ]);
  const free = Object.entries(FREE_KINDS).map(([kind, option]) => [option, !protection.flag(kind)]);
  const options = {
    ...Object.fromEntries([...locked, ...free]),
    selectionMode: selectionMode(protection),
  } as ProtectionOptions;
  return { options, password: readSeal(protection) };
}

function selectionMode(protection: XmlElement): ProtectionOptions["selectionMode"] {
  if (!protection.flag("selectLockedCells")) return "Normal";
  return protection.flag("selectUnlockedCells") ? "None" : "Unlocked";
}

/** The hash is kept as it was read: nobody can turn it back into the password. */
function readSeal(protection: XmlElement): PasswordSeal | null {
  const attributes = Object.entries(protection.attributes).filter(([name]) =>
    SEAL_ATTRIBUTES.includes(name),
  );
  return attributes.length === 0 ? null : { attributes: Object.fromEntries(attributes) };
}

export function protectionElement(protection: Protection | null): Markup {
  if (protection === null) return NOTHING;
  const { options, password } = protection;
  const locked = Object.entries(LOCKED_KINDS)
    .filter(([, option]) => options[option])
    .map(([kind]) => [kind, 0]);
  const free = Object.entries(FREE_KINDS).map(([kind, option]) => [kind, !options[option]]);
  return element("sheetProtection", {
    ...sealAttributes(password),
    sheet: true,
    ...Object.fromEntries([...free, ...locked]),
    selectLockedCells: options.selectionMode !== "Normal",
    selectUnlockedCells: options.selectionMode === "None",
  });
}

function sealAttributes(seal: PasswordSeal | null): Readonly<Record<string, string>> {
  if (seal?.attributes !== undefined) return seal.attributes;
  return seal?.text === undefined ? {} : { password: passwordHash(seal.text) };
}
