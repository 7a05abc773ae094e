import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandEnd } from "../../src/entries/commandEnd";
import { publishCommand } from "./publishProcess";

export const HEADER =
  "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide";

/** A grant; those of one amount are told apart by their purpose. */
export const row = (amount: string, purpose = "Fonctionnement") =>
  `Béruges,21860194600013,2025-03-12,2025-04,Club de lecture,21860194600013,,${purpose},${amount},aide en numéraire,unique,2025-04-30/2025-12-31,,non,1,`;

/** Where somebody who scripts publications works: a file of grants, destinations, and keys in the environment. */
export interface PublishingFolder {
  readonly path: string;
  readonly keys: Record<string, string>;
  write(name: string, content: string): string;
  /** `--schema` and `--to` are given; `words` come after. */
  publish(
    rows: readonly string[],
    destinations: readonly object[],
    words?: readonly string[],
    more?: object,
  ): Promise<CommandEnd>;
  /** Text of the memory; null where there is none. */
  memory(): string | null;
  loseMemory(): void;
  remove(): void;
}

export function publishingFolder(keys: Readonly<Record<string, string>> = {}): PublishingFolder {
  const path = mkdtempSync(join(tmpdir(), "ligne-claire-"));
  mkdirSync(join(path, "depot"));
  const memory = join(path, "destinations.json.memory.json");
  const write = (name: string, content: string): string => {
    writeFileSync(join(path, name), content);
    return join(path, name);
  };
  const folder: PublishingFolder = {
    path,
    keys: { ...keys },
    write,
    publish: async (rows, destinations, words = [], more = {}) => {
      const file = write("subventions.csv", [HEADER, ...rows, ""].join("\n"));
      const dataset = { title: "Subventions de Béruges" };
      const to = write("destinations.json", JSON.stringify({ dataset, destinations, ...more }));
      const all = [file, "--schema", "scdl/subventions", "--to", to, ...words];
      const run = await publishCommand(all, folder.keys);
      expectNoKey(run, folder);
      return run;
    },
    memory: () => (existsSync(memory) ? readFileSync(memory, "utf8") : null),
    loseMemory: () => rmSync(memory),
    remove: () => rmSync(path, { recursive: true }),
  };
  return folder;
}

/** No key is ever said nor remembered, whatever was asked. */
function expectNoKey({ said, refused }: CommandEnd, { keys, memory }: PublishingFolder): void {
  const written = `${said}${refused}${memory() ?? ""}`;
  for (const [name, value] of Object.entries(keys))
    if (/KEY|PASSWORD|SECRET|SIGNED/.test(name)) expect(written).not.toContain(value);
}
