import { SaxesParser } from "saxes";

/** One element of an XML document, prefixes dropped: a manifest never has one name in two namespaces. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
  ) {}

  /** The first child of that name, going down one name after the other. */
  find(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>(
      (element, name) => element?.children.find((child) => child.name === name),
      this,
    );
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Every element of that name below this one, in the order of the document. */
  descendants(name: string): XmlElement[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.descendants(name),
    ]);
  }

  /** The value of an attribute, or an empty text. */
  attribute(name: string): string {
    return this.attributes.get(name) ?? "";
  }
}

/** @throws Error where the text is not well-formed XML. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root = new XmlElement("", new Map());
  const open = [root];
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", (tag) => {
    const pairs = Object.entries(tag.attributes);
    const attributes = new Map(pairs.map(([name, value]) => [localName(name), String(value)]));
    const element = new XmlElement(localName(tag.name), attributes);
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => (open.at(-1)!.text += piece));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
