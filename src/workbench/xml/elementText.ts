import { element, text, type Markup } from "./markup";
import type { XmlElement } from "./xmlElement";

/** An element written anew, its children and text with it. */
export const elementText = (source: XmlElement): Markup =>
  element(
    source.name,
    source.attributes,
    ...(source.children.length > 0 ? source.children.map(elementText) : [text(source.text)]),
  );
