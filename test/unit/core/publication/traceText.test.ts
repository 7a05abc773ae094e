import fc from "fast-check";
import { tableTrace } from "../../../../src/core/publication/tableTrace";
import { readTrace, traceText } from "../../../../src/core/publication/traceText";

const rows = fc.array(fc.tuple(fc.string(), fc.string()));

test("a trace that is kept is read back as it was, with or without a key", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom([], [0]), (table, keys) => {
      const trace = tableTrace(table, keys);
      expect(readTrace(traceText(trace) ?? "")).toEqual(trace);
    }),
  );
});

test("what is not a trace is none", () => {
  for (const text of ["", "x", "0123456789abcdef", "0123456789abcdef/0123", "zz/-"])
    expect([text, readTrace(text)]).toEqual([text, null]);
});

test("a table too long for one request to Excel leaves no trace", () => {
  const contents = Array.from({ length: 250_001 }, () => "0123456789abcdef");
  expect(traceText({ contents, keys: null })).toBeNull();
});
