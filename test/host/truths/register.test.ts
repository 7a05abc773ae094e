import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../architecture/sources";
import { register } from "./register/register";
import { carriedNumbers } from "./register/titles";
import { truthsPage } from "./register/truthsPage";

const carried = carriedNumbers();
const numbers = new Set(register.map(({ id }) => id));

test("A rule that is said to be held has a test that carries its number", () => {
  const tested = new Set(carried.map(({ id }) => id));
  const claimed = register.filter(({ state }) => state === "held").map(({ id }) => id);
  expect(claimed.filter((id) => !tested.has(id))).toEqual([]);
});

test("A title carries no number that the register lacks", () => {
  expect(carried.filter(({ id }) => !numbers.has(id))).toEqual([]);
});

test("Each rule stands once in the register, and tells why where it is not held", () => {
  expect(numbers.size).toBe(register.length);
  const mute = register.filter(({ state, reason }) => state !== "held" && reason === "");
  expect(mute.map(({ id }) => id)).toEqual([]);
});

test("Only what Microsoft neither documents, says nor codes is a choice", () => {
  const sure = register.filter(
    ({ state, confidence }) => state === "choice" && /[DMC]/.test(confidence),
  );
  expect(sure.map(({ id }) => id)).toEqual([]);
});

/** The collection of rules that the register answers, where the workplace has it. */
const COLLECTED = join(root, "../shared/reference/excel-truths.md");

/** `V5 D/M`, without the words that some rules add to their confidence. */
const sureness = (id: string, confidence: string): string =>
  `${id} ${confidence.replaceAll(/ *\([^)]*\)/g, "").replaceAll(", ", "/")}`;

test("The register has the numbers of the rules that were collected, and their confidence", () => {
  if (!existsSync(COLLECTED)) {
    console.info(`Not compared with the collected rules: there is no ${COLLECTED}.`);
    expect(register.length).toBeGreaterThan(0);
    return;
  }
  const [rules = ""] = readFileSync(COLLECTED, "utf8").split("## 10.");
  const collected = [...rules.matchAll(/^\| ([A-Z]+\d+) \|.*\| ([^|]+) \| [^|]+ \|$/gm)];
  const own = register.map(({ id, confidence }) => sureness(id, confidence));
  expect(own.toSorted()).toEqual(collected.map(([, id, c]) => sureness(id!, c!)).toSorted());
});

test("docs/excel-truths.md is what `npm run truths` writes: run it after a test, a member or a rule was added", () => {
  const written = readFileSync(join(root, "docs/excel-truths.md"), "utf8");
  expect(written.split("\n")).toEqual(truthsPage().split("\n"));
});
