import fc from "fast-check";
import { utf8Length } from "../../../src/workbench/host/utf8Length";

test("traffic is counted in bytes, whatever the letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
    }),
  );
});
