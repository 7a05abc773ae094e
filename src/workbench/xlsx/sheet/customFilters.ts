import type { FilterCriteria } from "../../book/table";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

/** The signs that criteria such as `>=5` begin with, and their words in files. */
const SIGNS = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const;

export function readCustomFilters(filters: XmlElement): FilterCriteria {
  const [criterion1, criterion2] = filters.all("customFilter").map(criterionText);
  return {
    filterOn: "Custom",
    ...(criterion1 !== undefined && { criterion1 }),
    ...(criterion2 !== undefined && {
      criterion2,
      operator: filters.flag("and") ? ("And" as const) : ("Or" as const),
    }),
  };
}

function criterionText(filter: XmlElement): string {
  const word = filter.attribute("operator") ?? "equal";
  const sign = SIGNS.find(([, inFile]) => inFile === word)?.[0] ?? "=";
  return sign + (filter.attribute("val") ?? "");
}

export function customFiltersElement({ criterion1, criterion2, operator }: FilterCriteria): Markup {
  const criteria = [criterion1, criterion2].filter((criterion) => criterion !== undefined);
  return element("customFilters", { and: operator === "And" }, ...criteria.map(customFilter));
}

/** A criterion without sign asks for equality. */
function customFilter(criterion: string): Markup {
  const [sign, word] = SIGNS.find(([start]) => criterion.startsWith(start)) ?? ["", "equal"];
  return element("customFilter", { operator: word, val: criterion.slice(sign.length) });
}
