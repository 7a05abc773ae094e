import type { PaneActions } from "../app/state/paneActions";

/** What the entry lends to the commands besides the actions: the pane and the help. */
export interface Surroundings {
  showPane(): Promise<void>;
  showHelp(): Promise<void>;
}

/**
 * The ribbon's commands, by the `FunctionName` of manifest.xml. The gesture comes first and the pane
 * after it, because the pane may be refused (truth X3) and the gesture must be of use without it.
 */
export function ribbonCommands(
  actions: PaneActions,
  { showPane, showHelp }: Surroundings,
): Readonly<Record<string, () => Promise<void>>> {
  return {
    newGrants: () => actions.createSheet("scdl/subventions").then(showPane),
    newDecisions: () => actions.createSheet("scdl/deliberations").then(showPane),
    newOther: () => Promise.resolve(actions.chooseModel(null)).then(showPane),
    checkSheet: () => actions.check().then(showPane),
    nextFinding: () => actions.nextFinding(),
    publishSheet: () => Promise.resolve(actions.showStep("publish")).then(showPane),
    showHelp,
  };
}
