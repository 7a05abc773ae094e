import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { NAMESPACES } from "../opc/namespaces";

/** The extension of a web extension part that tells of its shared runtime ([MS-OWEXML] 2.3). */
const BACKGROUND_APP = "{0858819E-0033-43BF-8937-05EC82904868}";

/** The state of a runtime that starts with the workbook (`Office.StartupBehavior.load`). */
const STARTS = 1;

/** The runtime of an add-in that starts with the workbook, by the manifest's name; `null` for none. */
export function startedRuntime(extension: XmlElement): string | null {
  const parts = extension.child("extLst")?.all("ext") ?? [];
  const app = parts
    .find((part) => part.attribute("uri")?.toUpperCase() === BACKGROUND_APP)
    ?.child("backgroundApp");
  return app?.number("state", 0) === STARTS ? (app.attribute("runtimeId") ?? "") : null;
}

export const startupElement = (runtimeId: string): Markup =>
  element(
    "we:extLst",
    {},
    element(
      "a:ext",
      { "xmlns:a": NAMESPACES.drawing, uri: BACKGROUND_APP },
      element("we:backgroundApp", { state: STARTS, runtimeId }),
    ),
  );
