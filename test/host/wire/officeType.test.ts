import { text } from "../../../src/workbench/wire/argument";
import type { Batch } from "../../../src/workbench/wire/batch";
import { method } from "../../../src/workbench/wire/officeType";

test("An argument that the host would not look at is refused by its place", () => {
  const greet = method([text], (_target, [name]) => name);
  const batch = {} as Batch;
  expect(greet.call({}, ["Zoé", null], batch)).toBe("Zoé");
  expect(() => greet.call({}, ["Zoé", true], batch)).toThrow(
    expect.objectContaining({
      code: "NotImplemented",
      message: expect.stringContaining("argument 2") as string,
    }),
  );
});
