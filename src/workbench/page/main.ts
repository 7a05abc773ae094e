/** The workbench's page. Its address may say how it starts: `?locale=en-US&requirementSet=1.14`. */
import { BrowserFiles } from "./files/browserFiles";
import { startingSwitches } from "./startingSwitches";
import { applyStyles } from "./styles/applyStyles";
import grid from "./styles/grid.css";
import ribbon from "./styles/ribbon.css";
import workbench from "./styles/workbench.css";
import { Workbench } from "./workbench";

applyStyles(workbench, ribbon, grid);

const manifest = await (await fetch("/manifest.xml")).text();
new Workbench(manifest, new BrowserFiles(), startingSwitches(new URL(location.href)));
