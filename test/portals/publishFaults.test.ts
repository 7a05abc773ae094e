import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { openFaultyFolder, type FaultyFolder } from "./faultyFolder";
import { HEADER, publishingFolder, row, type PublishingFolder } from "./publishingFolder";
import { publishCommand, publishProcess } from "./publishProcess";

jest.setTimeout(120_000);

let site: FaultyFolder;
let desk: PublishingFolder;
beforeAll(async () => {
  site = await openFaultyFolder();
});
afterAll(() => site.close());
beforeEach(() => {
  site.files.clear();
  desk = publishingFolder({ SITE_USER: "agent", SITE_PASSWORD: "un-mot-de-passe" });
});
afterEach(() => desk.remove());

const web = () => ({
  kind: "webdav",
  label: "Site",
  address: site.address,
  user: "SITE_USER",
  password: "SITE_PASSWORD",
});
const depot = { kind: "file", label: "Dossier", folder: "depot" };
const put = () => readdirSync(join(desk.path, "depot"));
const destinations = (places: readonly object[], more: object = {}) =>
  desk.write(
    "destinations.json",
    JSON.stringify({ dataset: { title: "Subventions" }, destinations: places, ...more }),
  );

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("Ctrl-C in the middle of an upload: exit 2, nothing half-written, said; then the same command publishes", async () => {
  const file = desk.write("subventions.csv", `${HEADER}\n${row("100")}\n`);
  const words = [file, "--to", destinations([web(), depot])];
  site.faults.set("PUT", "silent");
  const sending = until(() => site.requests.some((one) => one.startsWith("PUT")));
  const { code, said } = await publishProcess(words, desk.keys, sending);
  expect(code).toBe(2);
  expect(said).toContain("L'envoi a été arrêté avant la fin.");
  expect(said).toContain("Échec : « Site » et « Dossier »");
  expect([...site.files.keys(), ...put()]).toEqual([]);
  site.faults.clear();
  expect(await publishCommand(words, desk.keys)).toMatchObject({ code: 0 });
  expect(put()).toHaveLength(1);
});

test("a command beside another that publishes the same dataset sends nothing: exit 2; a killed one holds nobody", async () => {
  const hold = (pid: number) =>
    desk.write("destinations.json.memory.json.lock", `${pid} ${hostname()}\n`);
  hold(process.pid);
  const second = await desk.publish([row("100")], [depot]);
  expect(second).toMatchObject({
    code: 2,
    refused: expect.stringContaining("Une autre commande publie ce jeu"),
  });
  expect(put()).toEqual([]);
  expect(await desk.publish([row("100")], [depot], ["--dry-run"])).toMatchObject({ code: 0 });
  hold(spawnSync("true").pid);
  expect(await desk.publish([row("100")], [depot])).toMatchObject({ code: 0 });
  expect(readdirSync(desk.path)).not.toContain("destinations.json.memory.json.lock");
});

test("two datasets of one day in one place: neither takes the other's file, and each keeps its own", async () => {
  const publish = async (identifier: string, amount: string) => {
    const memory = `${identifier}.json`;
    const more = { dataset: { title: identifier, identifier }, memory };
    expect(await desk.publish([row(amount)], [web(), depot], [], more)).toMatchObject({ code: 0 });
  };
  await publish("aides-2024", "100");
  await publish("aides-2025", "200");
  await publish("aides-2024", "300");
  await publish("aides-2025", "400");
  const sheets = [...site.files].filter(([name]) => name.endsWith(".csv"));
  const amounts = sheets.map(([, bytes]) => /,(\d+),aide/.exec(String(bytes))?.[1]);
  expect(amounts).toEqual(["300", "400"]);
  expect(sheets[1]?.[0]).toContain("_subventions-aides-2025.csv");
  expect(put()).toHaveLength(2);
});

test("paths are from where the person stands, even when npm goes to the project's folder", async () => {
  desk.write("subventions.csv", `${HEADER}\n${row("100")}\n`);
  destinations([depot]);
  const npm = { INIT_CWD: desk.path, npm_lifecycle_event: "publish" };
  const words = ["subventions.csv", "--to", "destinations.json"];
  const never = new Promise<void>(() => undefined);
  expect(await publishProcess(words, npm, never)).toMatchObject({ code: 0, refused: "" });
  expect(put()).toHaveLength(1);
});

test("a command written otherwise is answered in data where data were asked for; help is no error", async () => {
  const { code, said, refused } = await publishCommand(["--json", "--draf"]);
  expect({ code, refused }).toEqual({ code: 2, refused: "" });
  expect(JSON.parse(said)).toMatchObject({ outcome: "unusable", reason: "usage" });
  const help = await publishCommand(["--help", "--lang", "en"]);
  expect(help).toMatchObject({ code: 0, said: expect.stringContaining("Usage: npm run publish") });
});

/** A workbook of two sheets of grants after a sheet of notes. */
function workbook(): string {
  const sheet = (name: string, amount: number) => {
    const cells = row("MONTANT")
      .split(",")
      .map((text) => (text === "MONTANT" ? amount : text));
    return { name, rows: [HEADER.split(","), cells] };
  };
  const sheets = [{ name: "Notes", rows: [["rien"]] }, sheet("2024", 100), sheet("2025", 200)];
  const path = join(desk.path, "subventions.xlsx");
  const script = `import { writeXlsx } from "hucre"; import { writeFileSync } from "node:fs";
    writeFileSync(${JSON.stringify(path)}, await writeXlsx({ sheets: ${JSON.stringify(sheets)} }));`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script]);
  return path;
}

test("a workbook: the first sheet that has the model's columns, the one that is named, or a refusal: 0, 0, 2", async () => {
  const words = [workbook(), "--to", destinations([web()]), "--schema", "scdl/subventions"];
  const held = () =>
    [...site.files].filter(([name]) => name.endsWith(".csv")).map(([, bytes]) => String(bytes));
  const first = await publishCommand(words, desk.keys);
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining("feuille « 2024 »") });
  expect(held()).toEqual([expect.stringContaining(",100,")]);
  expect(await publishCommand([...words, "--sheet", "2025"], desk.keys)).toMatchObject({ code: 0 });
  expect(held()).toEqual([expect.stringContaining(",200,")]);
  const unknown = await publishCommand([...words, "--sheet", "2026"], desk.keys);
  expect(unknown.code).toBe(2);
  expect(unknown.refused).toContain("Ses feuilles : « Notes », « 2024 » et « 2025 »");
});

test("a memory that cannot be written keeps everything at home: exit 2", async () => {
  const memory = join("absent", "memoire.json");
  const { code, refused } = await desk.publish([row("100")], [web(), depot], [], { memory });
  expect(code).toBe(2);
  expect(refused).toContain("ne peut pas être écrite. Rien n'a été envoyé");
  expect([...site.files.keys(), ...put()]).toEqual([]);
});

test("a memory of another dataset is not written over: exit 2, named", async () => {
  const dataset = { title: "Subventions", identifier: "subventions-2024" };
  expect(await desk.publish([row("100")], [depot], [], { dataset })).toMatchObject({ code: 0 });
  const other = { title: "Subventions", identifier: "subventions-2025" };
  const refusal = await desk.publish([row("100")], [depot], [], { dataset: other });
  expect(refusal).toMatchObject({ code: 2, refused: expect.stringContaining("subventions-2024") });
});

test("an empty table stays at home: exit 1", async () => {
  const { code, said } = await desk.publish([], [web()]);
  expect({ code, said }).toMatchObject({
    code: 1,
    said: expect.stringContaining("Rien n'a été envoyé"),
  });
  expect(site.files.size).toBe(0);
});

test("a file that shrinks, and whose rows changed, says so before and after", async () => {
  await desk.publish([row("100", "A"), row("200", "B"), row("300", "C")], [depot]);
  const rows = [row("150", "A")];
  const trial = await desk.publish(rows, [depot], ["--dry-run", "--lang", "en"]);
  expect(trial.said).toContain("Warning: 1 row instead of 3 last time.");
  const { said } = await desk.publish(rows, [depot], ["--json"]);
  expect(JSON.parse(said)).toMatchObject({
    destinations: [{ earlierRows: 3, changes: { added: 0, changed: 1, removed: 2 } }],
  });
});

test("a person without a number is a fault until the row is left out, which the report says; then 0", async () => {
  const person = row("300").replace("Club de lecture,21860194600013", "M. Jean Dupont,");
  const refused = await desk.publish([row("100"), person], [depot]);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain("E3 · nomBeneficiaire");
  expect(refused.said).toContain("excludeRow");
  expect(refused.said).not.toContain("Dupont");
  const personalData = { nomBeneficiaire: { kind: "excludeRow" } };
  const left = await desk.publish([row("100"), person], [depot], [], { personalData });
  expect(left).toMatchObject({ code: 0, said: expect.stringContaining(".csv, 1 ligne") });
});
