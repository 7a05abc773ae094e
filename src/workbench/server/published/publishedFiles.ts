import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { countRows } from "./countRows";

export interface PublishedFile {
  /** Path below the folder, with `/` whatever the system. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly date: Date;
  /** Records below the header; `null` where the file is not a CSV. */
  readonly rows: number | null;
}

/** What the folder publishes, by path. Names that start with a dot are the server's own business. */
export async function listPublished(folder: string): Promise<PublishedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((relative) => relative.split(path.sep).join("/"))
    .filter((relative) => !relative.split("/").some((part) => part.startsWith(".")));
  return Promise.all(paths.sort().map((relative) => describe(folder, relative)));
}

async function describe(folder: string, relative: string): Promise<PublishedFile> {
  const file = path.join(folder, relative);
  const { size, mtime } = await stat(file);
  const isCsv = relative.toLowerCase().endsWith(".csv");
  const rows = isCsv ? countRows(await readFile(file, "utf8")) : null;
  return { path: relative, size, date: mtime, rows };
}
