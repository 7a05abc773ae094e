import { Office } from "./fakes/office";

const GOOD = [["21350238800019", "Club", "Sport"]];

const published = ({ published: all }: Office) =>
  all.map(({ file }) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes));

test("each destination receives the file as it wants it", async () => {
  const office = new Office(GOOD);
  office.chooseWebSite("Site");
  office.chooseWebSite("Région");
  office.pane.actions.shapeFile("2", { encoding: "utf-8-bom", columns: { nom: "Nom" } });
  await office.pane.actions.publish();
  expect(published(office)).toEqual([
    "idAttribuant,nom,objet\r\n21350238800019,Club,Sport\r\n",
    "\uFEFFidAttribuant,Nom,objet\r\n21350238800019,Club,Sport\r\n",
  ]);
});

test("a file that a destination wants otherwise than the model does not bear its label there, which is said", async () => {
  const office = new Office(GOOD);
  office.chooseWebSite("Site");
  office.chooseWebSite("Région");
  office.pane.actions.shapeFile("1", { encoding: "utf-8-bom" });
  office.pane.actions.shapeFile("2", { columns: { nom: "Nom" } });
  await office.pane.actions.publish();
  expect(office.published.map(({ dataset }) => dataset.schema.isLeft ?? false)).toEqual([
    false,
    true,
  ]);
  expect(office.state.dispatches).toMatchObject([
    { status: { kind: "published", remarks: [] } },
    { status: { kind: "published", remarks: [{ code: "schemaLeft" }] } },
  ]);
});
