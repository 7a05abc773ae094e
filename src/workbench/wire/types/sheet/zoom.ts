import type { PageLayout } from "../../../book/pageLayout";
import { requireKnown } from "../../../book/requireKnown";
import { integer } from "../../argument";
import { invalidArgument } from "../../wireError";

type ZoomTraits = Pick<PageLayout, "scale" | "fitTo">;

const MIN_SCALE = 10;
const MAX_SCALE = 400;
const OPTIONS = ["scale", "horizontalFitToPages", "verticalFitToPages"];
const NATURAL: ZoomTraits = { scale: 100, fitTo: null };

/** `Excel.PageLayoutZoomOptions`: a scale, or numbers of pages to fit. */
export function writeZoom({ scale, fitTo }: PageLayout): Record<string, number> {
  if (fitTo === null) return { scale };
  return {
    ...(fitTo.width === 0 ? {} : { horizontalFitToPages: fitTo.width }),
    ...(fitTo.height === 0 ? {} : { verticalFitToPages: fitTo.height }),
  };
}

/** @throws ExcelRefusal InvalidArgument for a scale with a fit, or out of 10 to 400 */
export function readZoom(given: Record<string, unknown>): ZoomTraits {
  requireKnown(given, OPTIONS, "PageLayoutZoomOptions");
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = given;
  const fits = isGiven(wide) || isGiven(tall);
  if (isGiven(scale) && fits) throw invalidArgument("A zoom is a scale or a fit, not both.");
  if (fits) {
    const pages = (value: unknown) => (isGiven(value) ? integer(value) : 0);
    return { scale: NATURAL.scale, fitTo: { width: pages(wide), height: pages(tall) } };
  }
  if (!isGiven(scale)) return NATURAL;
  const percent = integer(scale);
  if (percent < MIN_SCALE || percent > MAX_SCALE)
    throw invalidArgument(`${percent} % is no scale.`);
  return { scale: percent, fitTo: null };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
