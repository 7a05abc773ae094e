import type { FilterCriteria } from "../../book/table";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import type { FileStyles } from "../style/readStyles";
import type { StyleWriter } from "../style/styleWriter";
import { customFiltersElement, readCustomFilters } from "./customFilters";
import { dateGroupElements, readDateGroups } from "./dateGroups";
import { dynamicFromFile, dynamicInFile } from "./dynamicFilters";

type Filters = ReadonlyMap<number, FilterCriteria>;

/** The filters inside an `autoFilter`, by column. Filters on icons are not kept. */
export function readFilters(autoFilter: XmlElement | undefined, styles: FileStyles): Filters {
  const filters = new Map<number, FilterCriteria>();
  for (const column of autoFilter?.all("filterColumn") ?? []) {
    const criteria = readCriteria(column, styles);
    if (criteria !== null) filters.set(column.number("colId", 0), criteria);
  }
  return filters;
}

function readCriteria(column: XmlElement, styles: FileStyles): FilterCriteria | null {
  const [filter] = column.children;
  switch (filter?.name) {
    case "filters":
      return { filterOn: "Values", values: valuesOf(filter), ...readDateGroups(filter) };
    case "customFilters":
      return readCustomFilters(filter);
    case "top10":
      return { filterOn: topKind(filter), criterion1: String(filter.number("val", 10)) };
    case "dynamicFilter":
      return { filterOn: "Dynamic", dynamicCriteria: dynamicFromFile(filter.attribute("type")) };
    case "colorFilter":
      return readColour(filter, styles);
    default:
      return null;
  }
}

const valuesOf = (filters: XmlElement): string[] => [
  ...filters.all("filter").map((filter) => filter.attribute("val") ?? ""),
  ...(filters.flag("blank") ? [""] : []),
];

const topKind = (filter: XmlElement): string =>
  (filter.flag("top", true) ? "Top" : "Bottom") + (filter.flag("percent") ? "Percent" : "Items");

function readColour(filter: XmlElement, { looks }: FileStyles): FilterCriteria | null {
  const look = looks[filter.number("dxfId", -1)];
  const isFill = filter.flag("cellColor", true);
  const color = isFill ? look?.fill : look?.font?.color;
  return color === undefined ? null : { filterOn: isFill ? "CellColor" : "FontColor", color };
}

export const filterColumnElements = (filters: Filters, styles: StyleWriter): Markup[] =>
  [...filters]
    .sort(([a], [b]) => a - b)
    .map(([colId, criteria]) => {
      const filter = criteriaElement(criteria, styles);
      return filter === NOTHING ? NOTHING : element("filterColumn", { colId }, filter);
    });

function criteriaElement(criteria: FilterCriteria, styles: StyleWriter): Markup {
  const { filterOn, color } = criteria;
  if (filterOn === "Values") return valuesElement(criteria);
  if (filterOn === "Custom") return customFiltersElement(criteria);
  if (filterOn === "Dynamic") {
    return element("dynamicFilter", { type: dynamicInFile(criteria.dynamicCriteria) });
  }
  if (filterOn === "CellColor" && color !== undefined) {
    return element("colorFilter", { dxfId: styles.lookNumber({ fill: color }) });
  }
  if (filterOn === "FontColor" && color !== undefined) {
    return element("colorFilter", { dxfId: styles.lookNumber({ font: { color } }), cellColor: 0 });
  }
  const top = /^(Top|Bottom)(Percent|Items)$/.exec(filterOn);
  if (top === null) return NOTHING;
  const attributes = { top: top[1] === "Top" ? undefined : 0, percent: top[2] === "Percent" };
  return element("top10", { ...attributes, val: criteria.criterion1 ?? "10" });
}

function valuesElement({ values = [], dates = [] }: FilterCriteria): Markup {
  const filled = values.filter((value) => value !== "");
  const children = filled.map((val) => element("filter", { val }));
  const isBlankKept = filled.length < values.length;
  return element("filters", { blank: isBlankKept }, ...children, ...dateGroupElements(dates));
}
