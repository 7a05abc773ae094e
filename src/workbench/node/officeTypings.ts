import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** Member names by requirement set, by Office.js type: `{ Range: { "1.1": ["address", …] } }`. */
export type OfficeMembers = Record<string, Record<string, string[]>>;

/** Members that office.js answers by itself: they never reach a host. */
const LOCAL = new Set(["context", "load", "toJSON", "set", "track", "untrack", "isNullObject"]);

/** Reads the classes of namespace `Excel` in `@types/office-js`, with the set of each member. */
export function readOfficeMembers(): OfficeMembers {
  const require = createRequire(import.meta.url);
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const members: OfficeMembers = {};
  for (const type of source.statements.filter(isExcel).flatMap(classesOf)) {
    if (type.name !== undefined) members[type.name.text] = membersOf(type);
  }
  return members;
}

const isExcel = (node: ts.Statement): node is ts.ModuleDeclaration =>
  ts.isModuleDeclaration(node) && node.name.text === "Excel";

const classesOf = ({ body }: ts.ModuleDeclaration): ts.ClassDeclaration[] =>
  body !== undefined && ts.isModuleBlock(body)
    ? body.statements.filter(ts.isClassDeclaration).filter(isClientObject)
    : [];

const isClientObject = (type: ts.ClassDeclaration): boolean =>
  type.heritageClauses?.some((clause) => clause.getText().includes("ClientObject")) === true;

function membersOf(type: ts.ClassDeclaration): Record<string, string[]> {
  const sets = new Map<string, string>();
  for (const member of type.members) {
    const name = member.name?.getText();
    if (name === undefined || LOCAL.has(name) || sets.has(name)) continue;
    sets.set(name, apiSet(member) ?? apiSet(type) ?? "1.1");
  }
  const bySet: Record<string, string[]> = {};
  for (const [name, set] of sets) (bySet[set] ??= []).push(name);
  return bySet;
}

/** "1.9" for `[Api set: ExcelApi 1.9 …]`, else the whole name of the set. */
function apiSet(node: ts.Node): string | null {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
  const match = /\[Api set: ([^\]]+)\]/.exec(text);
  const set = match?.[1]?.trim() ?? null;
  return set === null ? null : (/^ExcelApi (\d+\.\d+)/.exec(set)?.[1] ?? set);
}
