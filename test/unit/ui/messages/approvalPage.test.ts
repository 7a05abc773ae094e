/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { approvalPage } from "../../../../src/ui/messages/approvalPage";
import { messagesFor } from "../../../../src/ui/messages/messagesFor";
import { approvalFacts } from "../../../examples/approval";

Object.assign(globalThis, { TextEncoder });

function read(size: "usual" | "largest", change: Partial<ReturnType<typeof approvalFacts>> = {}) {
  const bytes = approvalPage({ ...approvalFacts(size), ...change }, messagesFor("fr"));
  const html = new TextDecoder().decode(bytes);
  const page = new DOMParser().parseFromString(html, "text/html");
  return { html, page, text: (page.body.textContent ?? "").replace(/\s+/g, " ") };
}

test("the page to sign says what leaves, from whom, and by what the file is known", () => {
  const { text } = read("usual");
  expect(text).toMatch(/Subventions – Ville d'Antibes/);
  expect(text).toMatch(/20261123_210600045_subventions\.csv \(128 lignes, 23 411 071 octets\)/);
  expect(text).toMatch(/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/);
  expect(text).toMatch(/le 23 novembre 2026 à \d\d:00 par Léa Morel/);
});

test("it shows the first rows, without the columns that are empty in them, as text", () => {
  const { page, text } = read("usual");
  expect(text).toMatch(/Aperçu : 5 premières lignes, 3 colonnes sur 5/);
  const table = page.querySelector("table")!;
  expect([...table.querySelectorAll("th")].map((cell) => cell.textContent)).toEqual([
    "Nom",
    "Objet",
    "Colonne 0",
  ]);
  expect(table.querySelector("td")?.textContent).toBe("<b>Club & amis</b>");
});

test("anomalies, decisions and what changes in each destination are on it", () => {
  const { text } = read("usual");
  expect(text).toMatch(/F12 · SIRET du bénéficiaire – /);
  expect(text).toMatch(/C2 · Garder.* · Élue, dans l'exercice de son mandat · Léa Morel/);
  expect(text).toMatch(/Portail 0 – Depuis la publication du .* 14 lignes ajoutées/);
  expect(text).toMatch(/Nom et qualité\s*Date\s*Signature/);
});

test("a conforming file without a name in it says so", () => {
  const preflight = { ...approvalFacts("usual").preflight, register: [], destinations: [] };
  const { text } = read("usual", { errors: [], preflight });
  expect(text).toMatch(/Aucune anomalie/);
  expect(text).toMatch(/Aucune cellule ne semble nommer une personne/);
  expect(text).toMatch(/Aucune destination n'est encore enregistrée/);
});

test("of what does not fit on a page, the rest is counted; nothing runs and nothing comes from elsewhere", () => {
  const { html, text } = read("largest");
  expect(text).toMatch(/et 27 autres\./);
  expect(html).not.toMatch(/<script|https?:|<link|<img/);
});
