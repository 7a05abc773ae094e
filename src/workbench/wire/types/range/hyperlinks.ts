import { containsArea, intersect, topLeft } from "../../../book/area";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import type { Hyperlink } from "../../../book/sheetTraits";
import type { StylePatch } from "../../../book/style";
import { enter } from "../../../change/cells/enter";
import { setStyle } from "../../../change/cells/restyle";
import type { Step } from "../../../change/change";
import { setHyperlinks } from "../../../change/rules/hyperlinks";
import { sequence } from "../../../change/together";
import { displayText } from "../../../typing/displayText";
import { readApiText } from "../../../typing/readText";
import { record, text } from "../../argument";
import type { Batch } from "../../batch";
import type { Member } from "../../officeType";
import { property } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;
type Given = Partial<Record<(typeof PARTS)[number], string>>;

/** The colour and the line of Excel's own style for links. */
const LINK_LOOK: StylePatch = { font: { color: "#0563C1", underline: "single" } };

/** `Excel.RangeHyperlink`; it leads somewhere, or it is refused. */
function readLink(raw: unknown): Given {
  const given = record(raw);
  const names = Object.keys(given).filter((name) => given[name] !== null);
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw invalidArgument(`A hyperlink has no ${unknown}.`);
  const link = Object.fromEntries(names.map((name) => [name, text(given[name])])) as Given;
  if (!link.address && !link.documentReference) {
    throw invalidArgument("A hyperlink has an address or a documentReference.");
  }
  return link;
}

/** What its first cell shows: the text given, or where the link leads when the cell is empty. */
function textStep({ sheet, area }: RangeTarget, link: Given): Step[] {
  const isEmpty = sheet.value(area.top, area.left) === null;
  const shown = link.textToDisplay ?? (link.address || link.documentReference);
  if (shown === undefined || (link.textToDisplay === undefined && !isEmpty)) return [];
  const { numberFormat } = sheet.style(area.top, area.left);
  return [enter(sheet.id, topLeft(area), [[readApiText(shown, numberFormat)]])];
}

function link(target: RangeTarget, given: Given, { scene }: Batch): void {
  const { sheet, area } = target;
  const { address = "", documentReference = "", screenTip = "" } = given;
  const laid = setHyperlinks(sheet.id, [{ area, address, documentReference, screenTip }]);
  const look = setStyle(sheet.id, [area], LINK_LOOK);
  performFor(scene, sequence([laid, ...textStep(target, given), look]));
}

/** The one link that all cells of an area have, or `null`. */
function linkOver(sheet: Sheet, area: Area): Hyperlink | null {
  const touching = sheet.traits.hyperlinks.filter((one) => intersect(one.area, area) !== null);
  const [first, ...others] = touching;
  const covers = first !== undefined && others.length === 0 && containsArea(first.area, area);
  return covers ? first : null;
}

function officeLink({ sheet, area }: RangeTarget, { scene }: Batch): Given | null {
  const found = linkOver(sheet, area);
  if (found === null) return null;
  const { address, documentReference, screenTip } = found;
  const { numberFormat } = sheet.style(area.top, area.left);
  const shown = sheet.value(area.top, area.left);
  return {
    ...(address === "" ? {} : { address }),
    ...(documentReference === "" ? {} : { documentReference }),
    ...(screenTip === "" ? {} : { screenTip }),
    textToDisplay: displayText(shown, numberFormat, scene.book.locale),
  };
}

/** Reading gives `null` where there is none, or not the same one everywhere. */
export const hyperlinkMembers: Record<string, Member<RangeTarget>> = {
  hyperlink: property(officeLink, readLink, link),
};
