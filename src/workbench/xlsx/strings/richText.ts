import type { XmlElement } from "../../xml/xmlElement";
import { fromXstring } from "./xstring";

/** The plain text of a comment or inline string read as a tree: `t`, or those of its runs. */
export function plainText(rich: XmlElement | undefined): string {
  if (rich === undefined) return "";
  const runs = rich.children.flatMap((child) => {
    if (child.name === "t") return [child.text];
    return child.name === "r" ? child.all("t").map(({ text }) => text) : [];
  });
  return fromXstring(runs.join(""));
}
