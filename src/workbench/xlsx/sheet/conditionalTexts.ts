import type { ConditionalRule } from "../../book/conditionalFormat";
import type { XmlElement } from "../../xml/xmlElement";
import { fromXstring } from "../strings/xstring";

type TextRule = Extract<ConditionalRule, { type: "containsText" }>;
type TextOperator = TextRule["operator"];

interface TextInFile {
  readonly type: string;
  readonly operator: string;
  readonly formula: (cell: string, text: string) => string;
}

/** How files say the rules on a text; Excel applies the formula and shows the text. */
const TEXTS: Readonly<Record<TextOperator, TextInFile>> = {
  contains: {
    type: "containsText",
    operator: "containsText",
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  endsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

/** The attributes and the formula of a text rule, for the first cell of its areas. */
export function textRuleInFile(rule: TextRule, cell: string) {
  const { type, operator, formula } = TEXTS[rule.operator];
  const quoted = `"${rule.text.replaceAll('"', '""')}"`;
  return { type, operator, formula: formula(cell, quoted) };
}

/** `null` when the rule is not on a text that it spells out. */
export function textRuleFromFile(rule: XmlElement): TextRule | null {
  const entry = Object.entries(TEXTS).find(([, { type }]) => type === rule.attribute("type"));
  const text = rule.attribute("text");
  if (entry === undefined || text === undefined) return null;
  return { type: "containsText", operator: entry[0] as TextOperator, text: fromXstring(text) };
}
