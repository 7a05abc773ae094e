/**
 * Renders every drawing of `assets/icons/*.svg` at the sizes that Office asks for (`npm run icons`).
 * The PNG files are committed: the manifest names them, and Office fetches them from the web site.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const SIZES = [16, 32, 64, 80, 128];
const folder = fileURLToPath(new URL("icons/", import.meta.url));

for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(folder + file, "utf8");
  for (const size of SIZES) {
    const png = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(`${folder}${file.replace(".svg", "")}-${size}.png`, png);
  }
}
