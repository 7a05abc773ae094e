import type { HostSettings } from "./hostSettings";

/**
 * What the host says it has: `Office.context.requirements.isSetSupported` reads nothing else.
 * Besides the set of the object model: the sets of Excel LTSC 2021 (excel-truths, section 7), and
 * the two that change what office.js sends: `DelayForCellEdit` (flag 64) and `RichApiRuntimeFlag`.
 */
export function requirementMatrix(settings: HostSettings): Record<string, string> {
  return {
    ExcelApi: settings.requirementSet,
    ...(hasShortcuts(settings) ? { KeyboardShortcuts: "1.1" } : {}),
    AddinCommands: "1.3",
    BindingEvents: "1.1",
    CompressedFile: "1.1",
    DelayForCellEdit: "1.1",
    DialogApi: "1.2",
    DocumentEvents: "1.1",
    File: "1.1",
    ImageCoercion: "1.1",
    MatrixBindings: "1.1",
    MatrixCoercion: "1.1",
    RibbonApi: "1.2",
    RichApiRuntimeFlag: "1.1",
    Selection: "1.1",
    Settings: "1.1",
    SharedRuntime: "1.1",
    TextBindings: "1.1",
    TextCoercion: "1.1",
  };
}

/** Excel LTSC, which stops at ExcelApi 1.17, has no keyboard shortcuts of add-ins; others do. */
function hasShortcuts({ platform, requirementSet }: HostSettings): boolean {
  const [, minor] = requirementSet.split(".");
  return platform !== "PC" || Number(minor) > 17;
}
