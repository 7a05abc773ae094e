import { SaxesParser } from "saxes";
import { decodedPieces } from "./decodedPieces";
import { MalformedXml } from "./malformedXml";
import { XmlElement } from "./xmlElement";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Takes what is inside a large element event by event, so that no tree is built of it. */
export interface XmlStream {
  /** Attributes keep their prefixes: to look for them in a million cells would cost too much. */
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Streams by the name of the element whose inside they take. */
export type Streams = ReadonlyMap<string, XmlStream>;

/**
 * Reads a document into a tree. Elements named in `streams` stay without children: what is inside
 * them goes to their stream. Document type declarations are not read, so no entity expands.
 * @throws MalformedXml
 */
export function readXml(source: Uint8Array | string, streams: Streams = new Map()): XmlElement {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  const builder = new TreeBuilder(streams);
  parser.on("error", (fault) => {
    throw new MalformedXml(fault.message);
  });
  parser.on("opentag", (tag) => builder.open(localName(tag.name), tag.attributes));
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.on("closetag", (tag) => builder.close(localName(tag.name)));
  const pieces = typeof source === "string" ? [source] : decodedPieces(source);
  for (const piece of pieces) parser.write(piece);
  parser.close();
  return builder.root;
}

class TreeBuilder {
  private readonly document = new XmlElement("", {});
  private readonly path = [this.document];
  private stream: XmlStream | null = null;
  /** Elements open inside the stream. */
  private depth = 0;

  constructor(private readonly streams: Streams) {}

  get root(): XmlElement {
    return this.document.children[0] as XmlElement;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.stream !== null) {
      this.depth++;
      this.stream.open(name, attributes);
      return;
    }
    const element = new XmlElement(name, localNames(attributes));
    (this.path.at(-1) as XmlElement).children.push(element);
    this.path.push(element);
    this.stream = this.streams.get(name) ?? null;
  }

  text(text: string): void {
    if (this.stream !== null) this.stream.text(text);
    else (this.path.at(-1) as XmlElement).text += text;
  }

  close(name: string): void {
    if (this.stream !== null && this.depth > 0) {
      this.depth--;
      this.stream.close(name);
      return;
    }
    this.stream = null;
    this.path.pop();
  }
}

const localName = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Attributes by local name; declarations of namespaces are left out. */
function localNames(attributes: XmlAttributes): XmlAttributes {
  const named = Object.entries(attributes).filter(([name]) => !name.startsWith("xmlns"));
  return Object.fromEntries(named.map(([name, value]) => [localName(name), value]));
}
