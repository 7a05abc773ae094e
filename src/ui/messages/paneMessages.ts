import type { Busy, Step } from "../../app/state/paneState";

/** The frame around the steps. */
export interface FrameMessages {
  readonly stepsLabel: string;
  readonly stepNames: Readonly<Record<Step, string>>;
  readonly noSheet: string;
  readonly sheetStates: Readonly<Record<"foreign" | "unchecked" | "conform" | "published", string>>;
  readonly anomalies: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly summaryHints: Readonly<Record<"chooseModel" | "unchecked" | "foreign", string>>;
  readonly mainActions: {
    readonly newModel: string;
    readonly create: string;
    readonly check: string;
    readonly nextFinding: string;
    readonly preparePublication: string;
    readonly publish: (rows: number) => string;
    readonly viewOnline: string;
  };
  readonly tasks: Readonly<Record<Busy["task"], string>>;
  readonly rowsDone: (done: number, total: number) => string;
  readonly percentDone: (percent: number) => string;
  readonly stop: string;
  readonly dismiss: string;
}

export interface FailureMessages {
  readonly title: string;
  readonly explanation: string;
  readonly detail: string;
  readonly copy: string;
  readonly copied: string;
  readonly restart: string;
}

export interface ModelMessages {
  readonly chooseTitle: string;
  readonly chooseIntroduction: string;
  readonly foreignSheet: (name: string) => string;
  readonly ownSheet: (name: string) => string;
  readonly modelNamed: (title: string, version: string) => string;
  readonly newSheet: string;
  readonly otherModel: string;
  readonly otherModelHint: string;
  readonly unreadableFile: string;
  readonly allModels: string;
  readonly publisher: (publisher: string, version: string) => string;
  readonly columnCount: (required: number, all: number) => string;
  readonly requiredColumns: (count: number) => string;
  readonly optionalColumns: (count: number) => string;
  readonly exampleTitle: string;
  readonly whatYouGet: string;
}

export interface EnterMessages {
  readonly title: string;
  readonly howTo: readonly string[];
  readonly noModel: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly required: string;
  readonly header: string;
  readonly example: string;
  readonly choices: string;
  readonly noDescription: string;
}

export interface CheckMessages {
  readonly title: string;
  readonly unchecked: string;
  readonly uncheckedExplanation: string;
  readonly noModel: string;
  readonly noRows: string;
  readonly totals: (errors: number, warnings: number) => string;
  readonly conform: (rows: number, model: string) => string;
  readonly warningsExplanation: string;
  readonly filterLabel: string;
  readonly everything: (count: number) => string;
  readonly onlyErrors: (count: number) => string;
  readonly onlyWarnings: (count: number) => string;
  readonly columnsGroup: string;
  readonly orderLabel: string;
  readonly byColumn: string;
  readonly bySheet: string;
  readonly listLabel: string;
  readonly listHelp: string;
  readonly wholeSheet: string;
  readonly wholeRows: string;
  readonly rowPlace: (row: string) => string;
  readonly groupCount: (title: string, count: number) => string;
  readonly warningMark: string;
}

export interface PublishMessages {
  readonly title: string;
  readonly noModel: string;
  readonly checklist: string;
  readonly anomaliesLine: (errors: number) => string;
  readonly anomaliesUnknown: string;
  readonly anomaliesUnknownDetail: string;
  readonly anomaliesDetail: (errors: number) => string;
  readonly warningsLine: (warnings: number) => string;
  readonly warningsDetail: string;
  readonly contentLine: (rows: number) => string;
  readonly contentUnknown: string;
  readonly contentDetail: (model: string) => string;
  readonly state: Readonly<Record<"ready" | "toDo", string>>;
  readonly seeFindings: string;
  readonly fileTitle: string;
  readonly fileExplanation: (draft: boolean) => string;
  readonly downloadCsv: string;
  readonly downloadDraft: string;
  readonly retry: string;
}
