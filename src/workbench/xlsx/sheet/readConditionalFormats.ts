import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
} from "../../book/conditionalFormat";
import { elementText } from "../../xml/elementText";
import type { XmlElement } from "../../xml/xmlElement";
import { formulaFromFile, type Origin } from "../formula/fileFormula";
import { readLook } from "../style/looks";
import type { FileStyles } from "../style/readStyles";
import { comparisonFromFile } from "./comparison";
import { presetFromFile } from "./conditionalPresets";
import { textRuleFromFile } from "./conditionalTexts";
import { originOf, readSqref } from "./sqref";

interface Reading {
  readonly styles: FileStyles;
  readonly part: string;
  readonly nextId: () => string;
}

/**
 * The conditional formats of a sheet by priority: ordinary ones and those of the 2010 extension
 * that have a formula ([MS-XLSX] 2.4.13). What the extension adds to data bars and icons is lost.
 */
export function readConditionalFormats(
  worksheet: XmlElement,
  reading: Reading,
): ConditionalFormat[] {
  const extended = worksheet.child("extLst")?.descendants("conditionalFormatting") ?? [];
  return [...worksheet.all("conditionalFormatting"), ...extended]
    .flatMap((element) => readFormatting(element, reading))
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }) => ({ id: reading.nextId(), ...format }));
}

interface Ranked {
  readonly priority: number;
  readonly format: Omit<ConditionalFormat, "id">;
}

function readFormatting(element: XmlElement, reading: Reading): Ranked[] {
  const areas = readSqref(element.attribute("sqref") ?? element.child("sqref")?.text);
  if (areas.length === 0) return [];
  return element.all("cfRule").flatMap((cfRule) => {
    const rule = readRule(cfRule, originOf(areas), reading.part);
    if (rule === null) return [];
    const look = lookOf(cfRule, reading.styles);
    const format = { areas, rule, look, stopIfTrue: cfRule.flag("stopIfTrue") };
    return [{ priority: cfRule.number("priority", Number.MAX_SAFE_INTEGER), format }];
  });
}

function lookOf(rule: XmlElement, { looks, palette }: FileStyles): ConditionalLook {
  const own = rule.child("dxf");
  return own === undefined ? (looks[rule.number("dxfId", -1)] ?? {}) : readLook(own, palette);
}

/** `null` for a rule that only adds to another one, or that has no formula to go by. */
const readRule = (rule: XmlElement, origin: Origin, part: string): ConditionalRule | null =>
  textRuleFromFile(rule) ??
  presetRule(rule) ??
  rankRule(rule) ??
  drawnRule(rule) ??
  formulaRule(rule, origin, part);

/** Comparisons, formulas, and periods of time, which files also say by a formula. */
function formulaRule(rule: XmlElement, origin: Origin, part: string): ConditionalRule | null {
  const [first, second] = formulasOf(rule).map((text) => formulaFromFile(text, origin, part));
  if (first === undefined) return null;
  if (rule.attribute("type") !== "cellIs") return { type: "custom", formula: first };
  return {
    type: "cellValue",
    operator: comparisonFromFile(rule.attribute("operator")),
    formula1: first,
    ...(second !== undefined && { formula2: second }),
  };
}

/** The extension writes `xm:f` where others write `formula`. */
const formulasOf = (rule: XmlElement): string[] =>
  [...rule.all("formula"), ...rule.all("f")].map(({ text }) => text).filter((text) => text !== "");

function presetRule(rule: XmlElement): ConditionalRule | null {
  const criterion = presetFromFile(rule);
  return criterion === null ? null : { type: "presetCriteria", criterion };
}

function rankRule(rule: XmlElement): ConditionalRule | null {
  if (rule.attribute("type") !== "top10") return null;
  return {
    type: "topBottom",
    bottom: rule.flag("bottom"),
    percent: rule.flag("percent"),
    rank: rule.number("rank", 10),
  };
}

/** Scales, bars and icons are kept as written. Those of the extension have another grammar. */
function drawnRule(rule: XmlElement): ConditionalRule | null {
  const type = rule.attribute("type");
  if (type !== "colorScale" && type !== "dataBar" && type !== "iconSet") return null;
  const drawing = rule.child(type);
  const isExtended = drawing?.descendants("f").length !== 0;
  return drawing === undefined || isExtended ? null : { type, xml: elementText(drawing) };
}
