import { toA1, toR1C1 } from "../../../book/formulaText";
import { text } from "../../argument";
import type { Batch } from "../../batch";
import { officeType, property } from "../../officeType";
import { invalidArgument } from "../../wireError";
import type { FormatTarget } from "./found";
import { changeFormat, formatOf, originOf } from "./found";

const kept = (target: FormatTarget): string => {
  const { rule } = formatOf(target);
  return rule.type === "custom" ? rule.formula : "";
};

const inEnglish = (target: FormatTarget): string => {
  const { row, column } = originOf(target);
  return kept(target) === "" ? "" : toA1(kept(target), row, column);
};

function keep(target: FormatTarget, formula: string, batch: Batch): void {
  changeFormat(target, { rule: { type: "custom", formula } }, batch);
}

function keepEnglish(target: FormatTarget, given: string, batch: Batch): void {
  const formula = given.startsWith("=") ? given : `=${given}`;
  if (batch.scene.book.calculator?.accepts(formula) === false) {
    throw invalidArgument(`${given} is not a formula.`);
  }
  const { row, column } = originOf(target);
  keep(target, toR1C1(formula, row, column), batch);
}

/** The formula of a custom format, three ways (truth CF8). */
export const conditionalFormatRule = officeType<FormatTarget>("ConditionalFormatRule", {
  members: {
    formula: property(inEnglish, text, keepEnglish),
    formulaLocal: property(
      (target, { scene: { book } }) =>
        book.calculator?.toLocal(inEnglish(target)) ?? inEnglish(target),
      text,
      (target, given, batch) =>
        keepEnglish(target, batch.scene.book.calculator?.fromLocal(given) ?? given, batch),
    ),
    formulaR1C1: property(kept, text, keep),
  },
});
