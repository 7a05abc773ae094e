import { Office } from "./fakes/office";

test("when Office refuses the pane or the help, she is told, and nothing else changes", () => {
  const office = new Office([]);
  const before = office.state;
  office.pane.actions.tellFailure(new Error("The dialog was blocked"));
  expect(office.state.notice?.code).toBe("unexpected");
  expect({ ...office.state, notice: before.notice }).toEqual(before);
});
