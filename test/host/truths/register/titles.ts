import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../../architecture/sources";

const RULE = "(?:V|DV|CF|RA|W|E|B|P|X|L|F)[1-9]\\d?";
const RULES = `${RULE}(?:,? ${RULE})*`;
const CALLS = new Set(["describe", "test", "it"]);

/** A rule and the file of a test that carries its number. */
export interface Carried {
  readonly id: string;
  readonly file: string;
}

/**
 * The numbers that a title carries: before its colon ("E3, E12: …"), or in brackets of their own
 * ("… (P7)"). A cell's address stands in neither place.
 */
export function numbersIn(title: string): string[] {
  const before = new RegExp(`^(${RULES}): `).exec(title)?.[1] ?? "";
  const inBrackets = [...title.matchAll(new RegExp(`\\((${RULES})\\)`, "g"))].map(([, ids]) => ids);
  return [before, ...inBrackets].join(" ").match(new RegExp(RULE, "g")) ?? [];
}

/** Every number carried by a title of the test folder. */
export function carriedNumbers(): Carried[] {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .flatMap((path) => {
      const file = `test/${path}`;
      return titlesOf(file).flatMap((title) => numbersIn(title).map((id) => ({ id, file })));
    });
}

function titlesOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && CALLS.has(rootOf(node.expression))) {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** `test` of `test.each([…])`. */
function rootOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node))
    return rootOf(node.expression);
  return "";
}
