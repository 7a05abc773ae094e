/**
 * The workbench's page. Its address may say how it starts: `?locale=en-US&requirementSet=1.14`, and
 * with which add-in: `?manifest=/recording/manifest.xml`.
 */
import { BrowserFiles } from "./files/browserFiles";
import { startingManifest, startingSwitches } from "./startingSwitches";
import { applyStyles } from "./styles/applyStyles";
import filter from "./styles/filter.css";
import grid from "./styles/grid.css";
import ribbon from "./styles/ribbon.css";
import workbench from "./styles/workbench.css";
import { Workbench } from "./workbench";

applyStyles(workbench, ribbon, grid, filter);

const address = new URL(location.href);
const manifest = await (await fetch(startingManifest(address))).text();
new Workbench(manifest, new BrowserFiles(), startingSwitches(address));
