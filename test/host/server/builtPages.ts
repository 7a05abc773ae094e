import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A page of an add-in as it is built for production. */
export const PAGE = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<a href="https://appsforoffice.microsoft.com/">about</a>`;

/** A folder as `npm run build` leaves it, with as little in it as a server needs. */
export function builtPages(): string {
  const dist = mkdtempSync(path.join(tmpdir(), "ligne-claire-dist-"));
  mkdirSync(path.join(dist, "workbench"));
  writeFileSync(path.join(dist, "workbench/index.html"), "<title>Atelier</title>");
  writeFileSync(path.join(dist, "taskpane.html"), PAGE);
  return dist;
}
