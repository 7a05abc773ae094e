import type { PersonalAction } from "../personalData/decision";
import type { ShapeError } from "./destinations.generated.cjs";
import type { WrittenDestination } from "./destinationsFile";

/** What is wrong in the file of destinations, and where. A value is never repeated: it may be a key. */
export type FileFault = { readonly place: string } & (
  | {
      readonly code:
        | "notJson"
        | "missing"
        | "holdsKey"
        | "address"
        | "blank"
        | "siret"
        | "email"
        | "repository"
        | "identifier"
        | "noDestination"
        | "sameLabel"
        | "samePlace"
        | "sameHeader";
    }
  | { readonly code: "unknownName"; readonly name: string }
  | { readonly code: "type"; readonly expected: string }
  | { readonly code: "choice"; readonly allowed: readonly string[] }
  | { readonly code: "variableUnset"; readonly variable: string }
  | { readonly code: "variableUnusable"; readonly variable: string }
  | { readonly code: "noSuchColumn"; readonly column: string }
);

const KINDS: readonly WrittenDestination["kind"][] = [
  "udata",
  "ckan",
  "opendatasoft",
  "webdav",
  "s3",
  "github",
  "gitlab",
  "presigned",
  "file",
];

const ACTIONS: readonly PersonalAction["kind"][] = ["excludeRow", "maskCell", "keep"];

/** Names under which people write a key. */
const SECRET = /key|token|password|secret|cl[eé]|passe|jeton/i;

/** None for an error that another one tells better. */
export function shapeFault({ instancePath, schemaPath, keyword, params }: ShapeError): FileFault[] {
  const place = placeOf(instancePath);
  const named = (name: unknown): string => [place, String(name)].filter(Boolean).join(".");
  switch (keyword) {
    case "required":
      return [{ code: "missing", place: named(params["missingProperty"]) }];
    case "additionalProperties":
      return [unknownName(place, String(params["additionalProperty"]))];
    case "type":
      return [{ code: "type", place, expected: String(params["type"]) }];
    case "enum":
      return [{ code: "choice", place, allowed: textsOf(params["allowedValues"]) }];
    case "minItems":
      return [{ code: "noDestination", place }];
    case "discriminator":
      return params["error"] === "mapping"
        ? [
            {
              code: "choice",
              place: named("kind"),
              allowed: place.startsWith("personalData") ? ACTIONS : KINDS,
            },
          ]
        : [];
    default:
      return [{ code: patternCode(schemaPath), place }];
  }
}

function unknownName(place: string, name: string): FileFault {
  return SECRET.test(name)
    ? { code: "holdsKey", place: [place, name].filter(Boolean).join(".") }
    : { code: "unknownName", place, name };
}

function patternCode(
  schemaPath: string,
): "holdsKey" | "address" | "siret" | "email" | "repository" | "identifier" | "blank" {
  if (schemaPath.includes("/variable/")) return "holdsKey";
  const codes = ["address", "siret", "email", "repository", "identifier"] as const;
  return codes.find((code) => schemaPath.includes(`/${code}/`)) ?? "blank";
}

/** Reports name a destination by its label. */
export function duplicateDestinations(destinations: readonly WrittenDestination[]): FileFault[] {
  const labels = destinations.map(({ label }) => label);
  return labels.flatMap((label, index): FileFault[] =>
    labels.indexOf(label) < index
      ? [{ code: "sameLabel", place: `destinations[${index}].label` }]
      : [],
  );
}

/** `/destinations/0/key` as people write it: `destinations[0].key`. */
function placeOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
    .join("")
    .replace(/^\./, "");
}

function textsOf(found: unknown): readonly string[] {
  return Array.isArray(found) ? found.map(String) : [];
}
