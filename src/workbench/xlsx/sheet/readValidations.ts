import { anyIntersects, subtractAll } from "../../book/area";
import type { Area } from "../../book/grid";
import type { AlertStyle, ComparedKind, Validation, ValidationRule } from "../../book/validation";
import type { XmlElement } from "../../xml/xmlElement";
import { formulaFromFile, isFormulaInFile, type Origin } from "../formula/fileFormula";
import { fromXstring } from "../strings/xstring";
import { comparisonFromFile, takesTwoBounds } from "./comparison";
import { originOf, readSqref } from "./sqref";

/** How files name the kinds of compared values. */
export const KINDS: Readonly<Record<ComparedKind, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
};

const KIND_OF = new Map(Object.entries(KINDS).map(([kind, word]) => [word, kind as ComparedKind]));

/**
 * The validations of a sheet: ordinary ones, then those of the 2010 extension, where Excel puts
 * rules that refer to other sheets ([MS-XLSX] 2.4.14). Where two share cells, the first holds.
 */
export function readValidations(worksheet: XmlElement, part: string): Validation[] {
  const extended = worksheet.child("extLst")?.descendants("dataValidation") ?? [];
  const ordinary = worksheet.child("dataValidations")?.all("dataValidation") ?? [];
  const taken: Area[] = [];
  return [...ordinary, ...extended].flatMap((element) => {
    const areas = readSqref(element.attribute("sqref") ?? element.child("sqref")?.text);
    const isShared = areas.some((area) => anyIntersects(taken, area));
    const free = isShared ? subtractAll(areas, taken) : areas;
    taken.push(...areas);
    return free.length === 0 ? [] : [readValidation(element, free, originOf(areas), part)];
  });
}

function readValidation(
  element: XmlElement,
  areas: readonly Area[],
  origin: Origin,
  part: string,
): Validation {
  const words = (name: string): string => fromXstring(element.attribute(name) ?? "");
  return {
    areas,
    rule: readRule(element, origin, part),
    ignoreBlanks: element.flag("allowBlank"),
    prompt: {
      show: element.flag("showInputMessage"),
      title: words("promptTitle"),
      message: words("prompt"),
    },
    alert: {
      show: element.flag("showErrorMessage"),
      style: alertStyle(element.attribute("errorStyle")),
      title: words("errorTitle"),
      message: words("error"),
    },
  };
}

const alertStyle = (word: string | undefined): AlertStyle =>
  word === "warning" || word === "information" ? word : "stop";

function readRule(element: XmlElement, origin: Origin, part: string): ValidationRule {
  const kind = element.attribute("type") ?? "none";
  const text1 = formulaText(element, "formula1");
  if (kind === "none" || text1 === "") return { type: "none" };
  const formula = (text: string) => formulaFromFile(text, origin, part);
  if (kind === "list") {
    const items = itemsOf(text1);
    const source = items === null ? { formula: formula(text1) } : { items };
    return { type: "list", source, inCellDropDown: !element.flag("showDropDown") };
  }
  const compared = KIND_OF.get(kind);
  if (compared === undefined) return { type: "custom", formula: formula(text1) };
  const operator = comparisonFromFile(element.attribute("operator"));
  const text2 = takesTwoBounds(operator) ? formulaText(element, "formula2") : "";
  return {
    type: compared,
    operator,
    formula1: formula(text1),
    ...(text2 !== "" && { formula2: formula(text2) }),
  };
}

/** The items typed out; quotes in them are doubled, but LibreOffice forgets to. */
function itemsOf(text: string): string | null {
  const items = /^"(.*)"$/s.exec(text)?.[1];
  if (items === undefined) return null;
  if (/^(?:[^"]|"")*$/.test(items)) return items.replaceAll('""', '"');
  return isFormulaInFile(text) ? null : items;
}

/** The extension wraps the formula in `xm:f`. */
function formulaText(validation: XmlElement, name: string): string {
  const formula = validation.child(name);
  return (formula?.child("f") ?? formula)?.text.trim() ?? "";
}
