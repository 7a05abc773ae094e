import { XmlBytes } from "../../xml/xmlBytes";
import { escapeText } from "../../xml/markup";
import type { XmlStream } from "../../xml/readXml";
import { NAMESPACES } from "../opc/namespaces";
import type { PackageReader } from "../opc/packageReader";
import { fromXstring, toXstring } from "./xstring";
import { TextCollector } from "./textCollector";

/** The texts of the shared strings part, in order; formatting within a text is not kept. */
export function readSharedStrings(file: PackageReader, part: string): string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  const stream: XmlStream = {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name === "si") texts.push(fromXstring(collector.take()));
    },
  };
  file.xml(part, new Map([["sst", stream]]));
  return texts;
}

/** Texts that cells name by number, each kept once. */
export class SharedStringWriter {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  part(): Uint8Array {
    const xml = new XmlBytes();
    xml.write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    xml.write(`<sst xmlns="${NAMESPACES.main}" uniqueCount="${this.numbers.size}">`);
    for (const text of this.numbers.keys()) xml.write(`<si>${textElement(text)}</si>`);
    xml.write("</sst>");
    return xml.bytes();
  }
}

/** A reader may trim texts that do not ask to be kept as they are. */
const textElement = (text: string): string =>
  /^\s|\s$|\n/.test(text)
    ? `<t xml:space="preserve">${escapeText(toXstring(text))}</t>`
    : `<t>${escapeText(toXstring(text))}</t>`;
