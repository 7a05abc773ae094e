import { execFileSync, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandEnd } from "../../../src/entries/commandEnd";

const folder = mkdtempSync(join(tmpdir(), "ligne-claire-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const checks = fork("test/unit/entries/checksByMessage.ts", { execArgv: ["--import", "tsx"] });
afterAll(() => checks.kill());

/** How the command ends for these words. */
async function check(...words: string[]): Promise<CommandEnd> {
  checks.send(words);
  const [{ code, said, refused }] = (await once(checks, "message")) as [CommandEnd];
  return { code, said: plain(said), refused: plain(refused) };
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The command as a person runs it. */
function checkProcess(...words: string[]) {
  const command = ["--import", "tsx", "src/entries/check.ts", ...words];
  const run = spawnSync(process.execPath, command, { encoding: "utf8", timeout: 150_000 });
  return { code: run.status, said: plain(run.stdout), refused: plain(run.stderr) };
}

const SCHEMA = {
  name: "stocks",
  title: "Stocks",
  fields: [
    {
      name: "code",
      title: "Code",
      type: "string",
      constraints: { required: true, pattern: "\\d{3}" },
    },
    { name: "jour", title: "Jour", type: "date" },
    { name: "nombre", title: "Nombre", type: "integer" },
  ],
};
const schema = file("schema.json", JSON.stringify(SCHEMA));

/** A workbook with a title, a header lower down, a real date and a number. */
function workbook(name: string, code: string): string {
  const rows = `[["Stocks"],[],["nombre","code","jour"],[12,${JSON.stringify(code)},new Date("2025-03-01T00:00:00Z")]]`;
  const script = `import { writeXlsx } from "hucre"; import { writeFileSync } from "node:fs";
    const columns = [{}, {}, { numFmt: "dd/mm/yyyy" }];
    const bytes = await writeXlsx({ sheets: [{ name: "Notes", rows: [["rien"]] }, { name: "Mars", columns, rows: ${rows} }] });
    writeFileSync(${JSON.stringify(join(folder, name))}, bytes);`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script]);
  return join(folder, name);
}

describe("npm run check", () => {
  it("says that a file conforms, and ends with 0", async () => {
    const { code, said } = await check(
      file("bon.csv", "code;jour;nombre\n001;2025-03-01;12\n"),
      "--schema",
      schema,
    );
    expect(said).toContain(
      "Modèle : Stocks\n1 ligne, 0 anomalie, 0 avertissement\nLe fichier est conforme.",
    );
    expect(code).toBe(0);
  });

  it("lists each anomaly by its address, reason and remedy, and ends with 1", async () => {
    const { code, said } = await check(
      file("faux.csv", "jour;code;nombre\n2025-03-01;1;12\n"),
      "--schema",
      schema,
    );
    expect(said).toContain("\nB2 · Code : 1 chiffre au lieu de 3 : « 1 ». Saisissez 3 chiffres.");
    expect(code).toBe(1);
  });

  it("prints the report as data, and speaks English when asked", async () => {
    const path = file("data.csv", "code\nx\n");
    const report = JSON.parse((await check(path, "--schema", schema, "--json")).said) as {
      findings: unknown[];
    };
    expect(report).toMatchObject({ valid: false, rows: 1, schema: "stocks" });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ type: "constraint-error", row: 2, field: "code" }),
    );
    const english = await check(path, "--schema", schema, "--lang", "en");
    expect(english.said).toContain("Model: Stocks");
  });

  it("guesses the bundled model from the header, or asks for it", async () => {
    const labels =
      "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,objet,montant,nature,conditionsVersement";
    const guessed = await check(file("s.csv", `${labels}\n`));
    expect(guessed.said).toContain("deviné d'après l'en-tête");
    expect(await check(file("inconnu.csv", "a,b\n1,2\n"))).toMatchObject({
      code: 2,
      refused: expect.stringContaining("--schema"),
    });
  });

  it("judges the sheet of a workbook that has the columns, as the CSV that would be published", async () => {
    expect(await check(workbook("bon.xlsx", "001"), "--schema", schema)).toMatchObject({ code: 0 });
    const { code, said } = await check(workbook("faux.xlsx", "01"), "--schema", schema);
    expect(said).toContain("feuille « Mars »");
    expect(said).toContain("\nB4 · Code :");
    expect(code).toBe(1);
  });

  it.each([
    ["a missing file", () => [join(folder, "absent.csv")], "n'existe pas"],
    ["a folder", () => [folder], "est un dossier"],
    ["no file at all", () => [], "Usage"],
    ["an unknown option", () => [schema, "--fast"], "Usage"],
    ["an unknown model", () => [file("u.csv", "a\n"), "--schema", "scdl/rien"], "ni un nom connu"],
    [
      "a page instead of a model",
      () => [file("h.csv", "a\n"), "--schema", file("s.html", "<!doctype html><p>")],
      "page web",
    ],
    [
      "a model that is not JSON",
      () => [file("j.csv", "a\n"), "--schema", file("s.txt", "fields: []")],
      "JSON",
    ],
    [
      "an address that does not answer",
      () => [file("n.csv", "a\n"), "--schema", "https://127.0.0.1:9/schema.json"],
      "ne répond pas",
    ],
    [
      "a giant model",
      () => [file("g.csv", "a\n"), "--schema", file("g.json", " ".repeat(6_000_000))],
      "trop grand",
    ],
  ])("refuses %s in words, and ends with 2", async (_name, words, refusal) => {
    const { code, refused } = await check(...words());
    expect(refused).toContain(refusal);
    expect(code).toBe(2);
  });

  it.each([
    ["an empty file", "vide.csv", "", "Le fichier est vide"],
    ["an old workbook", "ancien.xls", "x", "« .xls »"],
    ["a LibreOffice sheet", "calc.ods", "x", "« .ods »"],
    [
      "a protected workbook",
      "secret.xlsx",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "mot de passe",
    ],
    ["a damaged workbook", "abime.xlsx", "PK\u0003\u0004rien", "abîmé"],
    ["a workbook named .csv", "classeur.csv", "PK\u0003\u0004rien", "c'est un classeur"],
    [
      "bytes of another encoding after a mark",
      "marque.csv",
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9, 0x0a),
      "codage utf-8",
    ],
  ])("says why %s cannot be judged, and ends with 2", async (_name, name, content, reason) => {
    const { code, said } = await check(file(name, content), "--schema", schema);
    expect(said).toContain(reason);
    expect(code).toBe(2);
  });

  it("tells a terminal the same, each on its output", async () => {
    const faulty = [file("terminal.csv", "code\nx\n"), "--schema", schema];
    expect(checkProcess(...faulty)).toEqual(await check(...faulty));
    expect(checkProcess("--fast")).toEqual(await check("--fast"));
  });
});
