import type { ApprovalFacts } from "../../src/app/publication/approvalFacts";
import type { PlacedFinding } from "../../src/app/state/paneState";
import type { Finding } from "../../src/core/report/finding";

const lostZero: Finding = {
  type: "custom-check-error",
  code: "check.siret",
  severity: "error",
  row: 12,
  field: "idBeneficiaire",
  params: {
    value: "1234567890123",
    example: "38047555800058",
    reason: "length",
    digits: 13,
    proposal: "01234567890123",
  },
};

const at = "2026-11-23T09:00:00.000Z";
const long = (text: string, times: number): string => Array(times).fill(text).join(" ");

/** What an official may have to approve: all that a page must hold, or the most that a dataset can say. */
export function approvalFacts(size: "usual" | "largest"): ApprovalFacts {
  const times = size === "usual" ? 1 : 40;
  const many = size === "usual" ? 2 : 30;
  const list = <Item>(item: (index: number) => Item): Item[] =>
    Array.from({ length: many }, (_, index) => item(index));
  const error = (index: number): PlacedFinding => ({
    id: `${index}`,
    finding: lostZero,
    address: `F${index + 12}`,
    columnTitle: long("SIRET du bénéficiaire", times),
  });
  return {
    card: {
      title: long("Subventions – Ville d'Antibes", times),
      description: long("Les subventions que la collectivité a accordées.", times),
      ...{ licence: "lov2", frequency: "annual", keywords: [], territory: null, contact: null },
    },
    authority: long("Ville d'Antibes", times),
    ...{ modelTitle: "Subventions", modelVersion: "2.1.1", by: "Léa Morel", at },
    ...{ fileName: "20261123_210600045_subventions.csv", bytes: 23_411_071 },
    checksum: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    columns: ["Vide", "Nom", "Objet", ...list((index) => long(`Colonne ${index}`, times))],
    sample: Array.from({ length: 5 }, () => [
      "",
      long("<b>Club & amis</b>", times),
      ...list(() => long("Sport", times)),
    ]),
    errors: list(error),
    preflight: {
      ...{ rows: 128, examined: [], brought: [] },
      remarks: [
        { code: "faults", params: { errors: many } },
        { code: "personalData", params: { cells: 2 } },
        { code: "brought", params: { errors: 1 } },
        { code: "warnings", params: { warnings: 3 } },
        { code: "excluded", params: { rows: 1 } },
        { code: "masked", params: { cells: 1 } },
        { code: "kept", params: { cells: many } },
      ],
      register: list((index) => ({
        ...{ at, by: "Léa Morel", kinds: ["personName"], row: index + 2, rowDigest: "ab" },
        ...{ field: "objet", standing: "inForce", address: `C${index + 2}`, columnTitle: "Objet" },
        action: { kind: "keep", reason: long("Élue, dans l'exercice de son mandat", times) },
      })),
      destinations: list((index) => ({
        ...{ id: `d${index}`, label: `Portail ${index}`, drafts: "never", changes: null },
        remarks: [
          { code: "changes", params: { added: 14, changed: 1, removed: 2, at } },
          { code: "shrank", params: { from: 130, to: 128 } },
          { code: "copyChanged", params: {} },
        ],
      })),
    },
  };
}
