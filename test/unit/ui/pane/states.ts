import type { ModelSummary } from "../../../../src/app/ports/modelSource";
import {
  NOTHING_SENT,
  type CheckState,
  type ColumnSummary,
  type PaneState,
  type PlacedFinding,
  type SheetState,
} from "../../../../src/app/state/paneState";
import type { Finding } from "../../../../src/core/report/finding";

/** What an officer of a town hall has in front of her: the pane's state, in each situation. */
export const models: readonly ModelSummary[] = [
  {
    name: "scdl/subventions",
    version: "2.1.1",
    title: "Subventions",
    summary: "Pour toute collectivité de plus de 3 500 habitants, au-delà de 23 000 € par an.",
    publisher: "OpenDataFrance",
    columns: [
      { title: "Nom de l'attribuant", type: "string", required: true, example: "Région Bretagne" },
      { title: "SIRET de l'attribuant", type: "string", required: true, example: "23350001600040" },
      { title: "Date de la convention", type: "date", required: true, example: "2017-06-27" },
      {
        title: "Référence de la décision",
        type: "string",
        required: false,
        example: "2017-03-103",
      },
      {
        title: "Nom du bénéficiaire",
        type: "string",
        required: true,
        example: "Les Petits Débrouillards",
      },
      { title: "Montant total", type: "number", required: true, example: "47800.20" },
    ],
  },
  {
    name: "scdl/deliberations",
    version: "2.1.4",
    title: "Délibérations",
    summary: "Les décisions de l'assemblée délibérante, publiées après le contrôle de légalité.",
    publisher: "OpenDataFrance",
    columns: [
      {
        title: "Objet de la délibération",
        type: "string",
        required: true,
        example: "Budget primitif",
      },
    ],
  },
  {
    name: "scdl/budget",
    version: "0.8.1",
    title: "Budget",
    summary: "Le budget voté ou exécuté, tel qu'il est transmis à la préfecture.",
    publisher: "OpenDataFrance",
    columns: [{ title: "Exercice", type: "year", required: true, example: "2025" }],
  },
];

export const columns: readonly ColumnSummary[] = [
  {
    field: "nomAttribuant",
    title: "Nom de l'attribuant",
    description: "Nom officiel de la collectivité qui attribue la subvention.",
    type: "string",
    required: true,
    example: "Région Bretagne",
    choices: null,
  },
  {
    field: "referenceDecision",
    title: "Référence de la décision",
    description: "Identifiant interne de l'acte qui attribue la subvention.",
    type: "string",
    required: false,
    example: "2017-03-103",
    choices: null,
  },
  {
    field: "idBeneficiaire",
    title: "SIRET du bénéficiaire",
    description: "Numéro [SIRET](https://www.insee.fr) de l'organisme, sur 14 chiffres.",
    type: "string",
    required: false,
    example: "38047555800058",
    choices: null,
  },
  {
    field: "montant",
    title: "Montant total de la subvention",
    description: "Montant en euros, avant répartition entre les bénéficiaires.",
    type: "number",
    required: true,
    example: "47800.20",
    choices: null,
  },
  {
    field: "nature",
    title: "Nature de la subvention",
    description: "En argent, en nature, ou les deux.",
    type: "string",
    required: true,
    example: "aide en numéraire",
    choices: ["aide en numéraire", "aide en nature"],
  },
];

export const grants: Extract<SheetState, { kind: "ours" }> = {
  kind: "ours",
  id: "{00000000-0001-0000-0000-000000000000}",
  name: "Subventions",
  modelTitle: "Subventions",
  schemaName: "scdl/subventions",
  schemaVersion: "2.1.1",
  columns,
};

export const emptyPane: PaneState = {
  step: "model",
  sheet: { kind: "foreign", name: "Feuil1" },
  models,
  check: { kind: "unchecked" },
  ...NOTHING_SENT,
  places: [],
  card: null,
  twin: null,
  destinations: [],
  datasetChoice: null,
  signer: "",
  busy: null,
  modelChoice: null,
  notice: null,
};

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

const badDate: Finding = {
  type: "type-error",
  code: "type.date",
  severity: "error",
  row: 7,
  field: "dateConvention",
  params: {
    value: "31 juin 2024",
    example: "2017-06-27",
    format: "default",
    proposal: null,
  },
};

const wrongChoice: Finding = {
  type: "constraint-error",
  code: "constraint.enum",
  severity: "error",
  row: 40,
  field: "nature",
  params: {
    value: "numéraire",
    example: "aide en numéraire",
    allowed: ["aide en numéraire", "aide en nature"],
    closest: "aide en numéraire",
  },
};

const blankRow: Finding = {
  type: "blank-row",
  code: "row.blank",
  severity: "error",
  row: 18,
  field: null,
  params: {},
};

const extraColumn: Finding = {
  type: "extra-header-warn",
  code: "header.extra",
  severity: "warning",
  row: null,
  field: "Observations",
  params: { label: "Observations", closest: null },
};

function placed(
  id: string,
  finding: Finding,
  address: string | null,
  columnTitle: string | null,
): PlacedFinding {
  return { id, finding, address, columnTitle };
}

const SIRET = "SIRET du bénéficiaire";

export const fiveErrors: Extract<CheckState, { kind: "checked" }> = {
  kind: "checked",
  rows: 128,
  errors: [
    placed("1", badDate, "C7", "Date de la convention"),
    placed("2", lostZero, "F12", SIRET),
    placed("3", blankRow, "18:18", null),
    placed("4", { ...lostZero, row: 31 }, "F31", SIRET),
    placed("5", wrongChoice, "J40", "Nature de la subvention"),
  ],
  warnings: [placed("6", extraColumn, null, "Observations")],
};

export const conform: Extract<CheckState, { kind: "checked" }> = {
  kind: "checked",
  rows: 128,
  errors: [],
  warnings: [],
};

/** As many lost zeros as wanted, one a row. */
export function manyErrors(count: number): Extract<CheckState, { kind: "checked" }> {
  const errors = Array.from({ length: count }, (_, index) =>
    placed(`z${index}`, { ...lostZero, row: index + 2 }, `F${index + 2}`, SIRET),
  );
  return { kind: "checked", rows: count, errors, warnings: [] };
}
