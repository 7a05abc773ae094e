import { toA1, toR1C1 } from "../../../book/formulaText";
import type { ConditionalRule } from "../../../book/conditionalFormat";
import type { ComparisonOperator } from "../../../book/validation";
import { integer, oneOf, recordOf, text } from "../../argument";
import type { Batch } from "../../batch";
import { object } from "../../objects";
import { child, officeType, property } from "../../officeType";
import { wordsOf } from "../../values/words";
import { invalidArgument } from "../../wireError";
import type { FormatTarget } from "./found";
import { changeFormat, formatOf, originOf } from "./found";
import { PRESET_CRITERIA } from "./presetCriteria";

const look = child((target: FormatTarget) => object("ConditionalRangeFormat", target));

type RuleOf<K extends ConditionalRule["type"]> = Extract<ConditionalRule, { type: K }>;

/** The rule of a format whose kind was checked when its object was made. */
const ruleOf = <K extends ConditionalRule["type"]>(target: FormatTarget): RuleOf<K> =>
  formatOf(target).rule as RuleOf<K>;

export const customConditionalFormat = officeType<FormatTarget>("CustomConditionalFormat", {
  members: {
    format: look,
    rule: child((target) => object("ConditionalFormatRule", target)),
  },
});

const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equalTo: "EqualTo",
  notEqualTo: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqualTo: "GreaterThanOrEqual",
  lessThanOrEqualTo: "LessThanOrEqual",
} as const satisfies Record<ComparisonOperator, string>;

/** Bounds come as numbers or formulas and are kept as formulas. */
function bound(given: unknown, target: FormatTarget, { scene }: Batch): string {
  if (typeof given === "number") return `=${given}`;
  const formula = text(given);
  const { row, column } = originOf(target);
  const english = formula.startsWith("=") ? formula : `=${formula}`;
  if (scene.book.calculator?.accepts(english) === false) {
    throw invalidArgument(`${formula} is not a formula.`);
  }
  return toR1C1(english, row, column);
}

export const cellValueConditionalFormat = officeType<FormatTarget>("CellValueConditionalFormat", {
  members: {
    format: look,
    rule: property(
      (target) => {
        const { operator, formula1, formula2 } = ruleOf<"cellValue">(target);
        const { row, column } = originOf(target);
        return {
          formula1: toA1(formula1, row, column),
          ...(formula2 === undefined ? {} : { formula2: toA1(formula2, row, column) }),
          operator: OPERATORS[operator],
        };
      },
      recordOf("ConditionalCellValueRule", ["formula1", "formula2", "operator"]),
      (target, given, batch) => {
        const operator = wordsOf(OPERATORS, oneOf(Object.values(OPERATORS))(given.operator));
        const formula1 = bound(given.formula1, target, batch);
        const hasSecond = given.formula2 !== undefined && given.formula2 !== null;
        const second = hasSecond ? { formula2: bound(given.formula2, target, batch) } : {};
        changeFormat(target, { rule: { type: "cellValue", operator, formula1, ...second } }, batch);
      },
    ),
  },
});

const TEXT_OPERATORS = {
  contains: "Contains",
  notContains: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

export const textConditionalFormat = officeType<FormatTarget>("TextConditionalFormat", {
  members: {
    format: look,
    rule: property(
      (target) => {
        const { operator, text: sought } = ruleOf<"containsText">(target);
        return { operator: TEXT_OPERATORS[operator], text: sought };
      },
      recordOf("ConditionalTextComparisonRule", ["operator", "text"]),
      (target, given, batch) => {
        const word = oneOf(Object.values(TEXT_OPERATORS))(given.operator);
        const operator = wordsOf(TEXT_OPERATORS, word);
        const rule = { type: "containsText", operator, text: text(given.text) } as const;
        changeFormat(target, { rule }, batch);
      },
    ),
  },
});

export const presetCriteriaConditionalFormat = officeType<FormatTarget>(
  "PresetCriteriaConditionalFormat",
  {
    members: {
      format: look,
      rule: property(
        (target) => ({ criterion: PRESET_CRITERIA[ruleOf<"presetCriteria">(target).criterion] }),
        recordOf("ConditionalPresetCriteriaRule", ["criterion"]),
        (target, given, batch) => {
          const word = oneOf(Object.values(PRESET_CRITERIA))(given.criterion);
          const criterion = wordsOf(PRESET_CRITERIA, word);
          changeFormat(target, { rule: { type: "presetCriteria", criterion } }, batch);
        },
      ),
    },
  },
);

const TOP_BOTTOM = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export const topBottomConditionalFormat = officeType<FormatTarget>("TopBottomConditionalFormat", {
  members: {
    format: look,
    rule: property(
      (target) => {
        const { bottom, percent, rank } = ruleOf<"topBottom">(target);
        return { rank, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` };
      },
      recordOf("ConditionalTopBottomRule", ["rank", "type"]),
      (target, given, batch) => {
        const type = oneOf(TOP_BOTTOM)(given.type);
        const bottom = type.startsWith("Bottom");
        const percent = type.endsWith("Percent");
        const rank = integer(given.rank);
        changeFormat(target, { rule: { type: "topBottom", bottom, percent, rank } }, batch);
      },
    ),
  },
});
