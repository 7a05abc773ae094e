import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import express, { Router } from "express";
import type { RequestHandler } from "express";
import { format, resolveConfig } from "prettier";
import ts from "typescript";
import { addinPages } from "../../src/workbench/server/addinPages";
import { manifestFile } from "../../src/workbench/server/manifestFile";
import type { Recording } from "./casesOnDisk";
import { caseNames, isCase } from "./casesOnDisk";

/** The rooms whose modules the recording page may read. */
const ROOMS = ["test/recording", "test/host/cases"].map((room) => path.resolve(room) + path.sep);

/**
 * The recording add-in: its manifest, its page, its modules and the cases as the browser reads them,
 * and the door by which answers come in.
 * @param into the folder that answers are written below, case by case
 */
export function recordingPages(into: string): RequestHandler {
  const router = Router();
  router.get("/recording/manifest.xml", manifestFile(path.resolve("test/recording/manifest.xml")));
  router.get("/recording/cases", (_request, response) => void response.json(caseNames()));
  router.post("/recording/answers/:theme/:name", express.json({ limit: "1mb" }), answers(into));
  router.get("/test/*path", modules);
  router.get("/test/recording/page.html", (request, response, next) => {
    request.url = "/page.html";
    void addinPages(path.resolve("test/recording"))(request, response, next);
  });
  router.use("/assets", express.static(path.resolve("assets")));
  return router;
}

/** A TypeScript file as a module of the browser: its types are dropped, nothing else changes. */
const modules: RequestHandler = async (request, response, next) => {
  const file = path.resolve(`.${request.path}.ts`);
  if (!ROOMS.some((room) => file.startsWith(room)) || !existsSync(file)) return next();
  const { outputText } = ts.transpileModule(await readFile(file, "utf8"), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  });
  response.type("text/javascript").set("Cache-Control", "no-cache").send(outputText);
};

const answers =
  (into: string): RequestHandler =>
  async (request, response) => {
    const { theme, name } = request.params;
    const given = request.body as Omit<Recording, "date">;
    if (!isCase(`${theme}/${name}`) || !/^\w+$/.test(given.platform)) {
      response.status(400).type("text").send(`No such case: ${theme}/${name}`);
      return;
    }
    const { platform, build, locale, answer } = given;
    const date = new Date().toISOString().slice(0, 10);
    const recording: Recording = { platform, build, locale, date, answer };
    const folder = path.join(into, String(theme), String(name));
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `recorded.${platform}.json`), await written(recording));
    response.status(204).end();
  };

/** As the project's formatter leaves it, so that a recording is committed as it came. */
async function written(recording: Recording): Promise<string> {
  const style = await resolveConfig(path.resolve("package.json"));
  return format(JSON.stringify(recording), { ...style, parser: "json" });
}
