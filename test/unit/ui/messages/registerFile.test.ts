import type { RegisteredDecision } from "../../../../src/app/publication/preflight";
import { createSheetWording } from "../../../../src/ui/messages/sheetWording";

const decision: RegisteredDecision = {
  at: "2025-03-12T13:05:00.000Z",
  by: "L. Morel",
  kinds: ["email", "phone"],
  row: 4,
  rowDigest: "aa",
  field: "objet",
  columnTitle: "Objet de la subvention",
  address: "H4",
  action: { kind: "keep", reason: "Coordonnées d'un service; accueil" },
  standing: "inForce",
};

const written = (language: "fr" | "en", ...decisions: RegisteredDecision[]) => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    createSheetWording(language).register(decisions),
  );
  return text.replaceAll("\u00a0", " ").split("\r\n");
};

test("the register is a file that French Excel opens by a double click: its mark, and semicolons", () => {
  const [header, line] = written("fr", decision);
  expect(header).toBe("\uFEFFDate;Décidé par;Colonne;Ligne;Trouvé;Décision;Raison;État");
  expect(line).toMatch(
    /^12 mars 2025 à [\d:]+;L\. Morel;Objet de la subvention;4;Adresse électronique \+ numéro de téléphone;Garder, avec une raison;"Coordonnées d'un service; accueil";appliquée$/,
  );
});

test("a withdrawal is a line of its own", () => {
  const [, line] = written("fr", {
    ...decision,
    action: { kind: "withdraw" },
    standing: "withdrawal",
  });
  expect(line).toMatch(/;Décision annulée;;annulation$/);
});

test("what somebody wrote in the workbook does not run as a formula", () => {
  const [, line] = written("en", { ...decision, by: '=HYPERLINK("https://x.example")' });
  expect(line).toContain(`,"'=HYPERLINK(""https://x.example"")",`);
});

test("it has the name of the file that it is about", () => {
  expect(createSheetWording("fr").registerName("20250312_213502388_subventions.csv")).toBe(
    "registre-decisions-20250312_213502388_subventions.csv",
  );
});
