import { digitsWanted, patternShape } from "../../../../src/ui/messages/patternShape";

describe("patterns that can be said in words", () => {
  it.each([
    ["^\\d{14}$", [{ kind: "digits", count: 14 }]],
    ["^[0-9]{5}$", [{ kind: "digits", count: 5 }]],
    [
      "^W\\d{9}$",
      [
        { kind: "text", text: "W" },
        { kind: "digits", count: 9 },
      ],
    ],
    [
      "FR[A-Z]{2}",
      [
        { kind: "text", text: "FR" },
        { kind: "capitals", count: 2 },
      ],
    ],
    [
      "^\\d{4}\\-\\d{2}$",
      [
        { kind: "digits", count: 4 },
        { kind: "text", text: "-" },
        { kind: "digits", count: 2 },
      ],
    ],
  ])("%s", (pattern, shape) => expect(patternShape(pattern)).toEqual(shape));
});

describe("patterns that cannot", () => {
  it.each(["", "^$", "(a|b)", "\\d+", "^[a-z]*$", "^\\d{2,5}$", "\\w", ".*", "a.c", "^a?$"])(
    "%s",
    (pattern) => expect(patternShape(pattern)).toBeNull(),
  );
});

it("counts digits only when nothing else is wanted", () => {
  expect(digitsWanted("^\\d{14}$")).toBe(14);
  expect(digitsWanted("^W\\d{9}$")).toBeNull();
  expect(digitsWanted("\\d+")).toBeNull();
});
