import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { compilePattern } from "../../src/core/python/pattern";
import { hasReference, PYTHON } from "./reference";

const CASES = Number(process.env["ORACLE_CASES"] ?? 5_000);
const SEED = Number(process.env["ORACLE_SEED"] ?? 3);

const piece = fc.constantFrom(
  ..."a b ab é . \\d \\w \\W \\s \\b \\B \\A \\Z ^ $ [ab] [^a] [a-c-] [\\w-] [\\d.-z] []a] - { } {} 1 \\1 \\2 \\. \\n \\x61 \\u00e9".split(
    " ",
  ),
);
const quantifier = fc.constantFrom(
  "",
  "",
  "",
  "*",
  "+",
  "?",
  "*?",
  "{2}",
  "{,2}",
  "{1,}",
  "{,}",
  "{1,3}?",
);
const opening = fc.constantFrom("(", "(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?P<n>");

/** Only after one character: what Python makes of a possessive repetition of nothing is its own secret. */
const possessive = fc.constantFrom("a++", "[ab]*+", "\\w?+", "b{1,2}+");

const { pattern } = fc.letrec<{ pattern: string; item: string; group: string }>((tie) => ({
  item: fc
    .tuple(fc.oneof({ maxDepth: 3 }, piece, possessive, tie("group")), quantifier)
    .map((each) => each.join("")),
  group: fc.tuple(opening, tie("pattern")).map(([open, body]) => `${open}${body})`),
  pattern: fc
    .tuple(
      fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "", "|", "|b"),
    )
    .map(([items, end]) => items.join("") + end),
}));

const text = fc.string({ unit: fc.constantFrom(..."aabbécd1.- \n_"), maxLength: 8 });
const drawn = fc.tuple(pattern, fc.array(text, { minLength: 4, maxLength: 8 }));

it(`answers as Python's re on ${CASES} patterns`, () => {
  if (!hasReference()) return;
  const cases = fc.sample(drawn, { numRuns: CASES, seed: SEED });
  const run = spawnSync(PYTHON, ["test/oracle/patterns.py"], {
    input: cases.map((each) => `${JSON.stringify(each)}\n`).join(""),
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  const answers = run.stdout.split("\n");
  const different = cases.flatMap(([pattern, texts], index) => {
    const test = compilePattern(pattern);
    const ours = JSON.stringify(test && texts.map(test));
    return ours === JSON.stringify(JSON.parse(answers[index] ?? ""))
      ? []
      : [{ pattern, texts, ours, theirs: answers[index] }];
  });
  expect(different).toEqual([]);
}, 600_000);
