/**
 * One element of a small document. Prefixes are dropped from names (`x:row` is `row`, `r:id` is
 * `id`): producers choose them freely, and no element that we read has one local name in two
 * namespaces.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  /** The first child of that name, going down one name after the other. */
  child(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>(
      (element, name) => element?.children.find((child) => child.name === name),
      this,
    );
  }

  /** The children of that name. */
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

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** An attribute that the reader counts on: an empty text where it is absent. */
  string(name: string): string {
    return this.attributes[name] ?? "";
  }

  /** A number attribute; `otherwise` when it is absent or no number. */
  number<T>(name: string, otherwise: T): number | T {
    const text = this.attributes[name];
    const value = text === undefined || text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(value) ? value : otherwise;
  }

  /** An `xsd:boolean` attribute. */
  flag(name: string, otherwise = false): boolean {
    const text = this.attributes[name];
    return text === undefined ? otherwise : isTrue(text);
  }

  /** The `val` of a child, as fonts write `<b val="0"/>`; a child without `val` is true. */
  switch(name: string): boolean | undefined {
    return this.child(name)?.flag("val", true);
  }
}

/** `xsd:boolean`, and the `on` of the transitional schema. */
export const isTrue = (text: string): boolean => text === "1" || text === "true" || text === "on";
