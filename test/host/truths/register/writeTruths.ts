import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../architecture/sources";
import { limitsPage } from "./limitsPage";
import { truthsPage } from "./truthsPage";

/** `npm run truths` */
writeFileSync(join(root, "docs/excel-truths.md"), truthsPage());
writeFileSync(join(root, "docs/host-limits.md"), limitsPage());
