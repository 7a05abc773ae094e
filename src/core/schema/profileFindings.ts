import type { Finding, SchemaFault } from "../report/finding";
import { validateProfile, type ProfileError } from "./profile.generated.cjs";
import { schemaFinding, valueAt } from "./schemaFinding";

/** Where the shape of a descriptor departs from the profile. */
export function profileFindings(descriptor: unknown): Finding[] {
  if (validateProfile(descriptor)) return [];
  const errors = validateProfile.errors ?? [];
  return errors
    .filter((error) => error.keyword !== "if")
    .map((error) => {
      const { instancePath: path } = error;
      return schemaFinding(path, reasonOf(error), valueAt(descriptor, path));
    });
}

const REASONS: readonly (readonly [pattern: RegExp, keyword: string, reason: SchemaFault])[] = [
  [/^$/, "type", "notAnObject"],
  [/^$/, "required", "fieldsMissing"],
  [/^\/fields$/, "type", "fieldsNotList"],
  [/^\/fields\/\d+$/, "type", "fieldNotObject"],
  [/^\/fields\/\d+$/, "required", "nameMissing"],
  [/^\/name$/, "pattern", "nameInvalid"],
  [/^\/fields\/\d+\/type$/, "enum", "typeUnknown"],
  [/^\/fields\/\d+\/format$/, "enum", "formatUnknown"],
];

function reasonOf({ instancePath, keyword }: ProfileError): SchemaFault {
  const known = REASONS.find(([pattern, name]) => name === keyword && pattern.test(instancePath));
  if (known) return known[2];
  return instancePath.startsWith("/custom_checks") ? "checksMalformed" : "wrongKind";
}
