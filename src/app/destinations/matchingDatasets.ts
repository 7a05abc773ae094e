import { fold } from "../../core/proposals/fold";
import type { PortalDataset } from "../ports/portalCatalogue";

/**
 * The datasets that the officer looks for, by words of their title or by the address of their page.
 * All of them when nothing is typed.
 */
export function matchingDatasets(
  datasets: readonly PortalDataset[],
  typed: string,
): readonly PortalDataset[] {
  const text = typed.trim();
  if (/^https?:\/\//i.test(text)) return datasets.filter((one) => isAt(one, text));
  const words = fold(text).split(" ").filter(Boolean);
  return datasets.filter(({ title }) => words.every((word) => fold(title).includes(word)));
}

/** Addresses of one dataset differ by portal, language and version: the name or the id is a part of them all. */
function isAt({ id, slug }: PortalDataset, address: string): boolean {
  const [path = ""] = address.split(/[?#]/);
  const parts = path.split("/");
  return parts.includes(id) || parts.includes(slug);
}
