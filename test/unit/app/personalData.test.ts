import type { PersonalAction } from "../../../src/core/personalData/decision";
import { SheetRefused } from "../../../src/app/ports/sheetRefusal";
import { Office } from "./fakes/office";

const CLUB = ["21350238800019", "Club", "Sport"];
const PERSON = ["21350238800019", "Club", "Bourse de Mme Anne Petit"];
const MAILBOX = ["21350238800019", "École", "Livres, ecole@ville.example"];
const KEPT: PersonalAction = { kind: "keep", reason: "Coordonnées d'un service" };

/** The officer comes to Publier with her sheet checked. */
async function atPublish(rows: string[][]): Promise<Office> {
  const office = new Office(rows.map((row) => [...row]));
  office.chooseWebSite();
  await office.pane.start();
  office.pane.actions.setSigner("L. Morel");
  await office.pane.actions.check();
  office.pane.actions.showStep("publish");
  await office.pause();
  await settled();
  return office;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const cells = ({ state }: Office) => state.preflight?.examined ?? [];
const waiting = (office: Office) =>
  cells(office)
    .filter(({ action }) => action === null)
    .map(({ address }) => address);
const register = ({ state }: Office) =>
  (state.preflight?.register ?? []).map(({ action, standing, address, by }) => [
    action.kind,
    standing,
    address,
    by,
  ]);

async function edited(office: Office, edit: (office: Office) => void): Promise<void> {
  edit(office);
  await office.pause();
  await settled();
}

describe("what is said at Publier is true before she asks", () => {
  test("she comes: persons are searched by themselves, without reading the sheet again", async () => {
    const office = await atPublish([CLUB, PERSON]);
    expect(waiting(office)).toEqual(["C3"]);
    expect(office.checker.loads).toBe(1);
    expect(office.sheet.facts.size).toBe(0);
  });

  test("an edit has them searched again, and the web site is not asked at each edit", async () => {
    const office = await atPublish([CLUB]);
    await office.pane.actions.publish();
    await settled();
    const looks = office.looks;
    await edited(office, ({ sheet }) => sheet.type(1, 2, "Bourse de Mme Anne Petit"));
    expect(waiting(office)).toEqual(["C2"]);
    await edited(office, ({ sheet }) => sheet.type(1, 2, "Sport"));
    expect(waiting(office)).toEqual([]);
    expect(office.looks).toBe(looks);
  });

  test("stopped, it stays stopped until she comes again or asks", async () => {
    const office = await atPublish([CLUB]);
    let asked = 0;
    office.checker.prepare = () => {
      asked += 1;
      office.pane.actions.stop();
      return Promise.reject(new Error("stopped"));
    };
    await edited(office, ({ sheet }) => sheet.type(1, 2, "Danse"));
    expect([office.state.preflight, office.notice, asked]).toEqual([null, "check.stopped", 1]);
    await settled();
    expect(asked).toBe(1);
    office.pane.actions.showStep("check");
    office.pane.actions.showStep("publish");
    await settled();
    expect(asked).toBe(2);
  });

  test("a destination that she adds is looked at too", async () => {
    const office = new Office([[...CLUB]]);
    await office.pane.start();
    await office.pane.actions.check();
    office.pane.actions.showStep("publish");
    await settled();
    expect(office.state.preflight?.destinations).toEqual([]);
    office.chooseWebSite();
    await settled();
    expect(office.state.preflight?.destinations.map(({ id }) => id)).toEqual(["site"]);
  });

  test("before she comes nothing is searched", async () => {
    const office = new Office([[...PERSON]]);
    await office.pane.start();
    await office.pane.actions.check();
    await settled();
    expect(office.state.preflight).toBeNull();
  });
});

describe("a decision follows what was decided of, not a row number", () => {
  async function kept(): Promise<Office> {
    const office = await atPublish([CLUB, PERSON]);
    await office.pane.actions.decide(cells(office), KEPT);
    expect(waiting(office)).toEqual([]);
    return office;
  }

  test("a row inserted above", async () => {
    const office = await kept();
    await edited(office, ({ sheet }) => sheet.insertRows(1, 1));
    expect(cells(office).map(({ address, action }) => [address, action])).toEqual([["C4", KEPT]]);
  });

  test("a sort", async () => {
    const office = await atPublish([MAILBOX, PERSON]);
    await office.pane.actions.decide(cells(office).slice(1), KEPT);
    expect(waiting(office)).toEqual(["C2"]);
    await edited(office, ({ sheet }) => sheet.sort());
    expect(waiting(office)).toEqual(["C3"]);
  });

  test("another value is asked again, and the register says why", async () => {
    const office = await kept();
    await edited(office, ({ sheet }) => sheet.type(2, 2, "Bourse de Mme Ines Roux"));
    expect(waiting(office)).toEqual(["C3"]);
    expect(register(office)).toEqual([["keep", "fallen", null, "L. Morel"]]);
  });
});

describe("the register", () => {
  test("she goes back on a decision: it is asked again, and both lines stay", async () => {
    const office = await atPublish([PERSON]);
    await office.pane.actions.decide(cells(office), { kind: "maskCell" });
    office.pane.actions.setSigner("J. Petitjean");
    await office.pane.actions.withdraw(office.state.preflight?.register ?? []);
    expect(waiting(office)).toEqual(["C2"]);
    expect(register(office)).toEqual([
      ["maskCell", "withdrawn", "C2", "L. Morel"],
      ["withdraw", "withdrawal", "C2", "J. Petitjean"],
    ]);
  });

  test("a second decision replaces the first", async () => {
    const office = await atPublish([PERSON]);
    await office.pane.actions.decide(cells(office), { kind: "maskCell" });
    await office.pane.actions.decide(cells(office), { kind: "excludeRow" });
    expect(register(office).map(([kind, standing]) => [kind, standing])).toEqual([
      ["maskCell", "replaced"],
      ["excludeRow", "inForce"],
    ]);
  });

  test("thousands of cells are decided in one write, one short line of the log for each", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => PERSON.with(1, `Club ${at}`));
    const office = await atPublish(rows);
    let writes = 0;
    const { write } = office.sheet.archive;
    office.sheet.archive.write = (name, text) => {
      writes += 1;
      return write(name, text);
    };
    await office.pane.actions.decide(cells(office), { kind: "maskCell" });
    expect([waiting(office), writes]).toEqual([[], 1]);
    expect(office.sheet.kept.get("decisions.5f0c")?.length).toBeLessThan(3000 * 32);
  });

  test("it is downloaded for the data-protection officer", async () => {
    const office = await atPublish([PERSON]);
    await office.pane.actions.decide(cells(office), KEPT);
    await office.pane.actions.downloadRegister();
    expect(office.saved.map(({ name }) => name)).toEqual(["registre_20261123_213502388_essai.csv"]);
    expect(office.notice).toBe("register.saved");
  });
});

test("a decision is shown at once, before the workbook has it", async () => {
  const office = await atPublish([PERSON]);
  const written = office.pane.actions.decide(cells(office), { kind: "maskCell" });
  expect(waiting(office)).toEqual([]);
  await written;
  expect(office.sheet.kept.get("decisions.5f0c")).toContain("maskCell");
});

test("a workbook that refuses the decision leaves it to be taken again, and says so", async () => {
  const office = await atPublish([PERSON]);
  office.sheet.archive.write = () =>
    Promise.reject(new SheetRefused({ kind: "structureProtected" }));
  await office.pane.actions.decide(cells(office), { kind: "maskCell" });
  expect(waiting(office)).toEqual(["C2"]);
  expect(office.notice).toBe("sheet.structureProtected");
});

test("without a name nothing is decided", async () => {
  const office = await atPublish([PERSON]);
  office.pane.actions.setSigner(" ");
  await office.pane.actions.decide(cells(office), { kind: "maskCell" });
  expect([waiting(office), office.notice]).toEqual([["C2"], "publish.noSigner"]);
  expect(office.drawer.has("signer")).toBe(false);
});

test("the name is kept with the person, not in the workbook before it signs", async () => {
  const office = await atPublish([PERSON]);
  expect(office.drawer.get("signer")).toBe("L. Morel");
  expect([...office.sheet.facts.values(), ...office.sheet.kept.values()].join()).not.toContain(
    "Morel",
  );
});

test("Publier with cells to examine stays at the step that asks about them", async () => {
  const office = await atPublish([PERSON]);
  office.pane.actions.showStep("check");
  await office.pane.actions.publish();
  expect([office.sent.length, office.state.step, waiting(office)]).toEqual([0, "publish", ["C2"]]);
});

test("a row that is wrong because it names a person may be excluded: the rest leaves", async () => {
  const office = await atPublish([CLUB, PERSON.with(1, "faux")]);
  expect(office.state.preflight?.remarks.map(({ code }) => code)).toEqual([
    "faults",
    "personalData",
  ]);
  await office.pane.actions.decide(cells(office), { kind: "excludeRow" });
  await office.pane.actions.publish();
  const [sent] = office.sent.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(sent?.trim().split("\r\n")).toEqual(["idAttribuant,nom,objet", CLUB.join(",")]);
});

test("a click on an entry selects its cell", async () => {
  const office = await atPublish([CLUB, PERSON]);
  await office.pane.actions.goToCell(cells(office)[0]!);
  expect(office.sheet.selected).toEqual({ row: 2, column: 2 });
});
