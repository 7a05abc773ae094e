import type { BookTraits } from "../../book/bookTraits";
import type { PasswordSeal } from "../../book/protection";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { passwordHash } from "../sheet/passwordHash";

type StructureProtection = Pick<BookTraits, "structureProtected" | "structurePassword">;

/** The password's attributes; those that begin with `revisions` seal shared workbooks of old. */
const SEAL = /^workbook(Password|AlgorithmName|HashValue|SaltValue|SpinCount)$/;

export function readStructureProtection(workbook: XmlElement): StructureProtection {
  const protection = workbook.child("workbookProtection");
  const structureProtected = protection?.flag("lockStructure") ?? false;
  const attributes = Object.entries(protection?.attributes ?? {}).filter(([name]) =>
    SEAL.test(name),
  );
  const isSealed = structureProtected && attributes.length > 0;
  const structurePassword = isSealed ? { attributes: Object.fromEntries(attributes) } : null;
  return { structureProtected, structurePassword };
}

export function structureProtectionElement(traits: StructureProtection): Markup {
  if (!traits.structureProtected) return NOTHING;
  const seal = sealAttributes(traits.structurePassword);
  return element("workbookProtection", { ...seal, lockStructure: true });
}

/** The hash of a file is written as it was read: nobody can turn it back into the password. */
function sealAttributes(seal: PasswordSeal | null): Readonly<Record<string, string>> {
  if (seal?.attributes !== undefined) return seal.attributes;
  return seal?.text === undefined ? {} : { workbookPassword: passwordHash(seal.text) };
}
