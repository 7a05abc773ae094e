import type { Field } from "../schema/tableSchema";
import type { ColumnPlan } from "./sheetPlan";

type Format = Pick<ColumnPlan, "numberFormat" | "alignment">;

const TEXT: Format = { numberFormat: "@", alignment: "Left" };

/**
 * en-US number format and alignment of a whole column. Texts are `@` before anything is typed, so that a SIRET
 * keeps its zeros; a JSON, a duration or a yearly date would be changed by Excel if it were not text.
 */
export function columnFormat(field: Field): Format {
  switch (field.type) {
    case "number":
      return { numberFormat: "General", alignment: "Right" };
    case "integer":
      return { numberFormat: "0", alignment: "Right" };
    case "year":
      return { numberFormat: "0", alignment: "Center" };
    case "date":
      return dateFormat(field);
    case "time":
      return { numberFormat: "hh:mm:ss", alignment: "Center" };
    case "datetime":
      return field.constraints.pattern === null
        ? { numberFormat: "dd/mm/yyyy hh:mm:ss", alignment: "Center" }
        : TEXT;
    case "boolean":
      return booleanFormat(field);
    default:
      return TEXT;
  }
}

/** Excel reads a typed date in the user's own order; what is published is in the field's. */
function dateFormat(field: Field): Format {
  const isYearOnly = field.format.startsWith("%") && !field.format.includes("%d");
  return { numberFormat: isYearOnly ? "0" : "dd/mm/yyyy", alignment: "Center" };
}

/** `1` and `0` as words must stay texts; `oui` may be typed in any format. */
function booleanFormat(field: Field): Format {
  const hasDigits = [...field.trueValues, ...field.falseValues].some((word) => /^\d+$/.test(word));
  return { numberFormat: hasDigits ? "@" : "General", alignment: "Center" };
}
