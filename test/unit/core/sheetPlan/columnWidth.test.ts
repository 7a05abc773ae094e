import { planSheet } from "../../../../src/core/sheetPlan/planSheet";
import { schemaOf } from "../schemaOf";

const widthOf = (name: string): number =>
  planSheet(schemaOf({ fields: [{ name, type: "boolean" }] })).columns[0]!.width;

test("a header in bold capitals gets the room to be read whole", () => {
  expect(widthOf("DELIB_MATIERE_CODE")).toBeGreaterThan(widthOf("delib_matiere_code"));
  expect(widthOf("DELIB_MATIERE_CODE")).toBeGreaterThanOrEqual(18 + 16 / 3);
});

test("a very long header does not push the others out of the screen", () => {
  expect(widthOf("X".repeat(80))).toBe(34);
});
