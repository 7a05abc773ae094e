import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { format } from "prettier";

const PROFILE = "schemas/profile/tableSchema.profile.json";
const TARGET = "src/core/schema/profile.generated.cjs";

const HEADING = `// Written by \`npm run generate\` from ${PROFILE}: do not edit.\n`;

/**
 * `--print` writes to the standard output instead of the file, for the test that holds the two together.
 * The validator of descriptors as a module of plain code: the pages run without \`unsafe-eval\`,
 * so ajv cannot compile in them.
 */
async function profileModule(root: string): Promise<string> {
  const profile: object = JSON.parse(readFileSync(join(root, PROFILE), "utf8")) as object;
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    code: { source: true },
  });
  ajv.addSchema(profile, "validateProfile");
  const code = standaloneCode(ajv, { validateProfile: "validateProfile" });
  if (code.includes("require("))
    throw new Error("The profile uses a keyword that needs ajv at run time.");
  return format(HEADING + code, { parser: "babel", printWidth: 100 });
}

const written = await profileModule(process.cwd());
if (process.argv.includes("--print")) process.stdout.write(written);
else writeFileSync(TARGET, written);
