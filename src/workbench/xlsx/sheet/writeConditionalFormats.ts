import { cellAddress } from "../../book/address";
import type { ConditionalFormat, ConditionalRule } from "../../book/conditionalFormat";
import { elementText } from "../../xml/elementText";
import { element, text, together, type AttributeValue, type Markup } from "../../xml/markup";
import { readXml } from "../../xml/readXml";
import { formulaToFile, type Origin } from "../formula/fileFormula";
import type { StyleWriter } from "../style/styleWriter";
import { toXstring } from "../strings/xstring";
import { comparisonInFile } from "./comparison";
import { presetInFile } from "./conditionalPresets";
import { textRuleInFile } from "./conditionalTexts";
import { inReadingOrder, originOf, writeSqref } from "./sqref";

export const conditionalFormatElements = (
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
): Markup => together(...formats.map((format, index) => formatElement(format, index, styles)));

function formatElement(format: ConditionalFormat, index: number, styles: StyleWriter): Markup {
  const areas = inReadingOrder(format.areas);
  const { attributes, children } = ruleInFile(format.rule, originOf(areas));
  const rule = element(
    "cfRule",
    {
      ...attributes,
      dxfId: styles.lookNumber(format.look),
      priority: index + 1,
      stopIfTrue: format.stopIfTrue,
    },
    ...children,
  );
  return element("conditionalFormatting", { sqref: writeSqref(areas) }, rule);
}

interface RuleInFile {
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly Markup[];
}

function ruleInFile(rule: ConditionalRule, origin: Origin): RuleInFile {
  const formula = (value: string): Markup => formulaElement(formulaToFile(value, origin));
  const cell = cellAddress(origin.row, origin.column);
  switch (rule.type) {
    case "custom":
      return { attributes: { type: "expression" }, children: [formula(rule.formula)] };
    case "cellValue": {
      const bounds = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      const attributes = { type: "cellIs", operator: comparisonInFile(rule.operator) };
      return { attributes, children: bounds.map(formula) };
    }
    case "containsText": {
      const { type, operator, formula: test } = textRuleInFile(rule, cell);
      const attributes = { type, operator, text: toXstring(rule.text) };
      return { attributes, children: [formulaElement(test)] };
    }
    case "presetCriteria": {
      const { type, attributes, formula: test } = presetInFile(rule.criterion);
      const children = test === undefined ? [] : [formulaElement(test(cell))];
      return { attributes: { type, ...attributes }, children };
    }
    case "topBottom": {
      const { bottom, percent, rank } = rule;
      return { attributes: { type: "top10", bottom, percent, rank }, children: [] };
    }
    default:
      return { attributes: { type: rule.type }, children: [drawing(rule.xml)] };
  }
}

const formulaElement = (formula: string): Markup => element("formula", {}, text(formula));

/** Written anew, so that nothing but well-formed XML reaches the file. */
const drawing = (xml: string): Markup => elementText(readXml(xml));
