import { writeFileSync } from "node:fs";
import { readOfficeMembers } from "./officeTypings";

/** `npx tsx src/workbench/node/refreshOfficeMembers.ts` after a new version of `@types/office-js`. */
const target = new URL("../wire/officeMembers.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(readOfficeMembers(), null, 2)}\n`);
