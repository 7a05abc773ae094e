import { PortalRefused } from "./portalRefused";

/**
 * An answer of a portal, read part by part. Nothing is believed of it: a part of another kind than
 * asked refuses the answer (`unexpected`), so that what goes on in our hands has the shape we say.
 */
export class PortalJson {
  constructor(private readonly found: unknown) {}

  text(name: string): string {
    const part = this.part(name);
    return typeof part === "string" ? part : this.refuse(name);
  }

  textOrNull(name: string): string | null {
    const part = this.part(name);
    return typeof part === "string" ? part : null;
  }

  number(name: string): number {
    const part = this.part(name);
    return typeof part === "number" ? part : this.refuse(name);
  }

  /** Only `true` is true: portals leave out what they do not allow. */
  flag(name: string): boolean {
    return this.part(name) === true;
  }

  has(name: string): boolean {
    return this.part(name) !== undefined && this.part(name) !== null;
  }

  /** An absent object has no parts. */
  object(name: string): PortalJson {
    return new PortalJson(this.part(name));
  }

  list(name: string): readonly PortalJson[] {
    return new PortalJson(this.part(name)).items();
  }

  /** This very answer as a list. */
  items(): readonly PortalJson[] {
    if (!Array.isArray(this.found)) return this.refuse("list");
    return this.found.map((item) => new PortalJson(item));
  }

  /** The texts of a list; other items are left out. */
  texts(name: string): readonly string[] {
    const part = this.part(name);
    return Array.isArray(part) ? part.filter((item) => typeof item === "string") : [];
  }

  /** As it came: to be sent back unchanged. */
  raw(name: string): unknown {
    return this.part(name);
  }

  private part(name: string): unknown {
    const { found } = this;
    if (typeof found !== "object" || found === null) return undefined;
    return new Map<string, unknown>(Object.entries(found)).get(name);
  }

  private refuse(name: string): never {
    throw new PortalRefused(null, "unexpected", name);
  }
}
