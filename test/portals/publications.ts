import type { Publication } from "../../src/app/ports/destination";

/** A grants publication of a commune; `changes` replace its parts. */
export function publicationOf(
  text: string,
  changes: Partial<Publication> & { readonly name?: string; readonly identifier?: string } = {},
): Publication {
  const { name = "20250312_218601946_subventions.csv", identifier = "5f0c", ...parts } = changes;
  return {
    file: { name, mediaType: "text/csv", bytes: new TextEncoder().encode(text) },
    dataset: {
      identifier,
      title: "Subventions de Béruges",
      description: "Les aides que la commune a accordées.",
      licence: "lov2",
      frequency: "annual",
      keywords: ["subvention"],
      period: { start: "2025-01-01", end: "2025-12-31" },
      territory: null,
      publisher: { name: "Béruges", siret: "21860194600013" },
      contact: null,
      schema: {
        name: "scdl/subventions",
        version: "2.1.1",
        url: "https://schema.data.gouv.fr/schemas/scdl/subventions/2.1.1/schema.json",
      },
    },
    place: null,
    draft: false,
    at: new Date("2026-11-23T09:00:00Z"),
    ...parts,
  };
}
