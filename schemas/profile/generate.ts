import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { format } from "prettier";

interface Generated {
  readonly profile: string;
  readonly target: string;
  readonly validator: string;
}

const GENERATED: readonly Generated[] = [
  {
    profile: "schemas/profile/tableSchema.profile.json",
    target: "src/core/schema/profile.generated.cjs",
    validator: "validateProfile",
  },
  {
    profile: "schemas/publication/destinations.schema.json",
    target: "src/core/publication/destinations.generated.cjs",
    validator: "validateDestinations",
  },
];

/**
 * The validator of a shape as a module of plain code: the pages run without \`unsafe-eval\`,
 * so ajv cannot compile in them.
 */
async function validatorModule({ profile, validator }: Generated): Promise<string> {
  const shape: object = JSON.parse(readFileSync(join(process.cwd(), profile), "utf8")) as object;
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    discriminator: true,
    code: { source: true },
  });
  ajv.addSchema(shape, validator);
  const code = standaloneCode(ajv, { [validator]: validator });
  if (code.includes("require("))
    throw new Error(`${profile} uses a keyword that needs ajv at run time.`);
  const heading = `// Written by \`npm run generate\` from ${profile}: do not edit.\n`;
  return format(heading + code, { parser: "babel", printWidth: 100 });
}

/** `--print TARGET` writes to the standard output instead of the file, for the tests that hold the two together. */
const printed = process.argv[process.argv.indexOf("--print") + 1];
const printsOnly = process.argv.includes("--print");
for (const one of GENERATED) {
  if (printsOnly && one.target !== printed) continue;
  const written = await validatorModule(one);
  if (printsOnly) process.stdout.write(written);
  else writeFileSync(one.target, written);
}
