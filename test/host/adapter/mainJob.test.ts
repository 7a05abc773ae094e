import { csvText } from "../../../src/core/csv/csvWriter";
import {
  grantsWithWrongCells,
  grantsWithWrongColumns,
  validGrants,
} from "../../examples/subventions";
import { faults, notice, openGrants, openPane, until } from "./pane";

const clipboard = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join("\t")).join("\n");

test("29 rows pasted into a new sheet, checked and published: the file is theirs, byte for byte", async () => {
  const office = await openPane();
  await office.pane.actions.createSheet("scdl/subventions");
  await office.excel.user.paste("A2", clipboard(validGrants().slice(1)));
  office.excel.resetTraffic();
  await office.pane.actions.check();
  expect(faults(office)).toEqual([]);
  expect(office.excel.traffic.requests).toBeLessThanOrEqual(4);
  const site = { label: "Site", address: "https://ville.example/dav/", publicAddress: "" };
  office.pane.actions.saveDestination(null, "webdav", { ...site, user: "agent", password: "clé" });
  await office.pane.actions.publish();
  const siren = validGrants()[1]![1]!.slice(0, 9);
  expect(office.sent.map(({ name }) => name)).toEqual([`20261123_${siren}_subventions.csv`]);
  expect(new TextDecoder().decode(office.sent[0]?.bytes)).toBe(csvText(validGrants()));
});

test("wrong cells are found where they are, and publishing is refused", async () => {
  const office = await openGrants(grantsWithWrongCells().slice(1));
  await office.pane.actions.check();
  const found = faults(office);
  expect(found.length).toBeGreaterThan(5);
  expect(found.every((fault) => /^(?:[A-P]\d+|(\d+):\1) /.test(fault))).toBe(true);
  const site = { label: "Site", address: "https://ville.example/dav/", publicAddress: "" };
  office.pane.actions.saveDestination(null, "webdav", { ...site, user: "agent", password: "clé" });
  await office.pane.actions.publish();
  expect([notice(office), office.sent.length]).toEqual(["publish.faultsRemain", 0]);
});

test("wrong columns are told by their names", async () => {
  const office = await openPane();
  await office.pane.actions.createSheet("scdl/subventions");
  await office.excel.user.paste("A1", clipboard(grantsWithWrongColumns()));
  await office.pane.actions.check();
  const { check } = office.pane.store.get();
  const codes = check.kind === "checked" ? check.errors.map(({ finding }) => finding.code) : [];
  expect(codes).toContain("header.missing");
});

test("rows inserted and deleted by the officer keep the verdict right without a new check", async () => {
  const office = await openGrants(validGrants().slice(1, 6));
  await office.excel.user.clear("A4");
  await office.pane.actions.check();
  expect(faults(office)).toEqual(["A4 constraint.required"]);
  await office.excel.user.deleteRows("2:2");
  await until(office, () => faults(office).includes("A3 constraint.required"));
  await office.excel.user.type("A3", "Ville de Dijon");
  await until(office, () => faults(office).length === 0);
});

/** From the builds of ExcelApi 1.19 on, the mark we took away is undone first (truths B18, B19). */
test("a correction taken back by undo is a fault again", async () => {
  const office = await openGrants(validGrants().slice(1, 6), { requirementSet: "1.19" });
  await office.excel.user.clear("A4");
  await office.pane.actions.check();
  await office.excel.user.type("A4", "Ville de Dijon");
  await until(office, () => faults(office).length === 0);
  await office.excel.user.undo();
  await office.excel.user.undo();
  await until(office, () => faults(office).includes("A4 constraint.required"));
});
