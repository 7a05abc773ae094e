import { Office } from "./fakes/office";

test("when Office refuses the pane or the help, she is told, and nothing else changes", () => {
  const office = new Office([]);
  const { notice: _, ...before } = office.state;
  office.pane.actions.tellFailure(new Error("The dialog was blocked"));
  const { notice, ...after } = office.state;
  expect(notice?.code).toBe("unexpected");
  expect(after).toEqual(before);
});
