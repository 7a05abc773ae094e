import type { Finding } from "../../../../src/core/report/finding";
import type { FieldType } from "../../../../src/core/schema/tableSchema";
import { describeFinding } from "../../../../src/ui/messages/findingMessages";
import { en } from "../../../../src/ui/messages/en";
import { fr } from "../../../../src/ui/messages/fr";

/** A finding as an officer reads it, breaking spaces or not. */
function read(messages: typeof fr, finding: Pick<Finding, "code" | "params">): readonly string[] {
  const whole = { type: "", severity: "error", row: 12, field: "a", ...finding } as Finding;
  const { reason, remedy } = describeFinding(messages.findings, whole);
  return [reason, remedy].map((text) => text.replace(/[\u00a0\u202f]/g, " "));
}

describe("in French, an officer reads", () => {
  it("that a SIRET has lost its first zero, and the right one", () => {
    const params = {
      value: "1234567890123",
      example: null,
      reason: "length",
      digits: 13,
      proposal: "01234567890123",
    } as const;
    expect(read(fr, { code: "check.siret", params })).toEqual([
      "13 chiffres au lieu de 14 : « 1234567890123 ».",
      "Le zéro du début a sans doute été perdu : saisissez 01234567890123.",
    ]);
  });

  it("the same when the schema says it by a pattern", () => {
    const params = {
      value: "1234567890123",
      example: "23350001600040",
      pattern: "^\\d{14}$",
      proposal: null,
    };
    expect(read(fr, { code: "constraint.pattern", params })).toEqual([
      "13 chiffres au lieu de 14 : « 1234567890123 ».",
      "Saisissez 14 chiffres, par exemple « 23350001600040 ».",
    ]);
  });

  it("what an RNA number is made of, without a regular expression", () => {
    const params = {
      value: "380475558",
      example: "W380475558",
      pattern: "^W\\d{9}$",
      proposal: null,
    };
    expect(read(fr, { code: "constraint.pattern", params })).toEqual([
      "« 380475558 » n'a pas la forme attendue.",
      "Saisissez « W », puis 9 chiffres, par exemple « W380475558 ».",
    ]);
  });

  it("an amount with a comma, as French Excel takes it", () => {
    const params = { value: "47 800.20 €", example: "100.5", proposal: "47800.20" };
    expect(read(fr, { code: "type.number", params })).toEqual([
      "« 47 800.20 € » n'est pas un nombre.",
      "Saisissez « 47800,20 ».",
    ]);
  });

  it("an example as she types it in an empty cell: a date of the calendar, an amount, a code as it is", () => {
    const remedy = (columnType: FieldType, example: string): string | undefined =>
      read(fr, { code: "constraint.required", params: { example, columnType } })[1];
    expect([
      remedy("date", "2025-03-12"),
      remedy("number", "12500.50"),
      remedy("string", "2025-03-12"),
    ]).toEqual([
      "Saisissez une valeur, par exemple « 12/03/2025 ».",
      "Saisissez une valeur, par exemple « 12500,50 ».",
      "Saisissez une valeur, par exemple « 2025-03-12 ».",
    ]);
  });

  it("a limit as she types it", () => {
    const params = { value: "2016-01-01", example: "2025-03-12", limit: "2017-01-01" };
    expect(read(fr, { code: "constraint.minimum", params })).toEqual([
      "« 01/01/2016 » est plus petit que 01/01/2017.",
      "Saisissez une valeur à partir de 01/01/2017, par exemple « 12/03/2025 ».",
    ]);
  });

  it("the letters of a date's own form", () => {
    const params = { value: "hier", example: null, format: "%d/%m/%Y", proposal: null };
    expect(read(fr, { code: "type.date", params })).toEqual([
      "« hier » n'est pas une date attendue ici.",
      "Saisissez une date du calendrier sous la forme JJ/MM/AAAA.",
    ]);
  });

  it("how much too long a text is", () => {
    const params = { value: "abcd", example: null, length: 257, limit: 256 };
    expect(read(fr, { code: "constraint.maxLength", params })).toEqual([
      "257 caractères au lieu de 256 au plus : « abcd ».",
      "Raccourcissez ce texte : il en compte 1 de trop.",
    ]);
  });

  it("that a file is no model, without its content; in a model, the place of the fault", () => {
    const nothing = { path: "", reason: "notAnObject", found: "null" } as const;
    expect(read(fr, { code: "schema.invalid", params: nothing })).toEqual([
      "Le modèle ne peut pas servir : le fichier ne contient pas un modèle.",
      "Choisissez un fichier Table Schema, ou demandez-le à l'auteur du modèle.",
    ]);
    const place = { path: "/fields/0/type", reason: "typeUnknown", found: "strin" } as const;
    expect(read(fr, { code: "schema.invalid", params: place })[0]).toBe(
      "Le modèle ne peut pas servir : une colonne a un type inconnu, à l'endroit « /fields/0/type » (« strin »).",
    );
  });
});

describe("in English, an officer reads", () => {
  it("the closest word of the list", () => {
    const params = {
      value: "numéraire",
      example: null,
      allowed: ["aide en numéraire", "aide en nature"],
      closest: "aide en numéraire",
    };
    expect(read(en, { code: "constraint.enum", params })).toEqual([
      "“numéraire” is not in the list of the column.",
      "Choose “aide en numéraire”, or another value of the list.",
    ]);
  });
});
