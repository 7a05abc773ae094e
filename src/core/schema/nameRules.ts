import type { Finding } from "../report/finding";
import { asList, type Descriptor } from "./descriptor";
import { schemaFinding } from "./schemaFinding";

/** The rules between fields: names that repeat, keys that name no field. */
export function nameFindings(descriptor: Descriptor): Finding[] {
  const names = new Set(descriptor.fields.map((field) => field.name));
  return [
    ...repeatedNames(descriptor),
    ...unknownKeyFields(descriptor, names),
    ...foreignKeyFindings(descriptor, names),
  ];
}

function repeatedNames({ fields }: Descriptor): Finding[] {
  const names = fields.map((field) => field.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? [] : [schemaFinding("/fields", "nameRepeated", repeated)];
}

function unknownKeyFields({ primaryKey }: Descriptor, names: ReadonlySet<string>): Finding[] {
  return asList(primaryKey)
    .filter((name) => !names.has(name))
    .map((name) => schemaFinding("/primaryKey", "keyFieldUnknown", name));
}

function foreignKeyFindings(descriptor: Descriptor, names: ReadonlySet<string>): Finding[] {
  return (descriptor.foreignKeys ?? []).flatMap((key, index) => {
    const path = `/foreignKeys/${index}`;
    const fields = asList(key.fields);
    const unknown = fields.filter((name) => !names.has(name));
    const findings = unknown.map((name) => schemaFinding(path, "keyFieldUnknown", name));
    if (fields.length !== asList(key.reference?.fields).length) {
      findings.push(schemaFinding(path, "keyLengthsDiffer", key));
    }
    return findings;
  });
}
