import { en } from "../../../../src/ui/messages/en";
import { fr } from "../../../../src/ui/messages/fr";
import { typedExample } from "../../../../src/ui/messages/typedExample";

test("an example is shown as she types it: amounts and dates, but not a code that looks like one", () => {
  const shown = [
    { type: "number", example: "12500.50" },
    { type: "date", example: "2025-03-18" },
    { type: "datetime", example: "2025-03-18T14:05:00Z" },
    { type: "string", example: "7.5" },
    { type: "string", example: "2025-03-18" },
  ] as const;
  expect(shown.map((column) => typedExample(column, fr.sheet))).toEqual([
    "12500,50",
    "18/03/2025",
    "18/03/2025 14:05:00",
    "7.5",
    "2025-03-18",
  ]);
  expect(typedExample(shown[0], en.sheet)).toBe("12500.50");
});
