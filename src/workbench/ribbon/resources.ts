import type { XmlElement } from "../xml/xmlElement";

/** A manifest's texts and addresses, in the language of the host. */
export class Resources {
  private readonly byId: ReadonlyMap<string, XmlElement>;

  constructor(
    resources: XmlElement | undefined,
    private readonly locale: string,
  ) {
    const kinds = resources?.children ?? [];
    const entries = kinds.flatMap((kind) => kind.children);
    this.byId = new Map(entries.map((entry) => [entry.string("id"), entry]));
  }

  /**
   * What the element's `resid` names.
   * @throws Error where the manifest names a resource that it does not have.
   */
  named(element: XmlElement | undefined): string {
    if (element === undefined) return "";
    const resid = element.string("resid");
    const resource = this.byId.get(resid);
    if (resource === undefined) throw new Error(`The manifest has no resource “${resid}”.`);
    return localized(resource, this.locale);
  }
}

/** The override of that locale, of another country with that language, or the default value. */
export function localized(element: XmlElement | undefined, locale: string): string {
  if (element === undefined) return "";
  const overrides = element.all("Override");
  const language = locale.slice(0, 2).toLowerCase();
  const override =
    overrides.find((candidate) => sameText(candidate.string("Locale"), locale)) ??
    overrides.find((candidate) => candidate.string("Locale").toLowerCase().startsWith(language));
  return (override ?? element).string(override ? "Value" : "DefaultValue");
}

function sameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
