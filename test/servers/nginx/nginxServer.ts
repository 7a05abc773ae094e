import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer, type Running } from "../serverProcess";

/**
 * The real nginx in a folder of its own.
 * @param files by name, beside `nginx.conf`.
 */
export async function startNginx(
  configuration: string,
  files: Readonly<Record<string, string>>,
  isReady: () => Promise<boolean>,
): Promise<Running & { readonly place: string }> {
  const place = mkdtempSync(path.join(tmpdir(), "ligne-claire-nginx-"));
  for (const name of ["data", "tmp", "logs"]) mkdirSync(path.join(place, name));
  // Started by root, its workers would be nobody, who may not write in this folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  const all = { ...files, "nginx.conf": user + configuration };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(place, name), text);
  const args = ["-p", `${place}/`, "-c", "nginx.conf", "-e", "logs/error.log", "-g", "daemon off;"];
  const { stop } = await startServer({ command: "nginx", args }, isReady);
  return {
    place,
    stop: async () => {
      await stop();
      rmSync(place, { recursive: true });
    },
  };
}

export function configurationNamed(file: string, port: number): string {
  return readFileSync(path.resolve(file), "utf8").replaceAll("PORT", String(port));
}
