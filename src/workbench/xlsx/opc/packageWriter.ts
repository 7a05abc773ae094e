import { strToU8 } from "fflate";
import { element, xmlDocument, type Markup } from "../../xml/markup";
import { pack } from "./archive";
import { partKind, type PartKindName } from "./partKinds";
import { relationshipsPartOf } from "./partNames";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Collects parts and what points to what, then packs them. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly contentTypes: Markup[] = [];
  private readonly relationships = new Map<string, Markup[]>();

  /** Adds a part, and the relationship by which `owner` (`""`: the package) knows it. Gives its id. */
  add(owner: string, kind: PartKindName, part: string, content: Markup | Uint8Array): string {
    const bytes = typeof content === "string" ? strToU8(xmlDocument(content)) : content;
    this.parts.set(part, bytes);
    const { contentType } = partKind(kind);
    if (contentType !== undefined) {
      this.contentTypes.push(
        element("Override", { PartName: `/${part}`, ContentType: contentType }),
      );
    }
    return this.relate(owner, kind, part);
  }

  /** Points from one part to another. Absolute targets need no thought about folders. */
  relate(owner: string, kind: PartKindName, part: string): string {
    return this.point(owner, kind, { Target: `/${part}` });
  }

  /** Points from a part to an address outside the file. */
  relateOutside(owner: string, kind: PartKindName, address: string): string {
    return this.point(owner, kind, { Target: address, TargetMode: "External" });
  }

  private point(owner: string, kind: PartKindName, target: Record<string, string>): string {
    const known = this.relationships.get(owner) ?? [];
    const id = `rId${known.length + 1}`;
    const Type = partKind(kind).relationship;
    const relationship = element("Relationship", { Id: id, Type, ...target });
    this.relationships.set(owner, [...known, relationship]);
    return id;
  }

  bytes(): Uint8Array {
    const all = new Map<string, Uint8Array>();
    all.set("[Content_Types].xml", this.contentTypesPart());
    for (const [owner, list] of this.relationships) {
      const root = element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...list);
      all.set(relationshipsPartOf(owner), strToU8(xmlDocument(root)));
    }
    for (const [name, bytes] of this.parts) all.set(name, bytes);
    return pack(all);
  }

  private contentTypesPart(): Uint8Array {
    const root = element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      byExtension("xml", "application/xml"),
      byExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
      ...this.contentTypes,
    );
    return strToU8(xmlDocument(root));
  }
}

const byExtension = (extension: string, type: string): Markup =>
  element("Default", { Extension: extension, ContentType: type });
