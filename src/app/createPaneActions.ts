import type { PanePorts } from "./ports/panePorts";
import { Desk } from "./state/desk";
import type { PaneActions } from "./state/paneActions";
import { NOTHING_SENT, type PaneState } from "./state/paneState";
import { Store } from "./state/store";
import { checkSheet } from "./useCases/checkSheet";
import { chooseModel } from "./useCases/chooseModel";
import { createSheet, createSheetFromFile } from "./useCases/createSheet";
import { keepCard } from "./useCases/datasetCard";
import { decidePersonalData, withdrawDecisions } from "./useCases/decidePersonalData";
import { describeActiveSheet } from "./useCases/describeActiveSheet";
import { closeDatasets, linkDataset, openDatasets } from "./useCases/datasetChoice";
import {
  chooseOwner,
  forgetDestination,
  recallDestinations,
  saveDestination,
  shapeFile,
  switchDestination,
} from "./useCases/destinationSettings";
import { downloadApproval } from "./useCases/downloadApproval";
import { testDestination } from "./useCases/testDestination";
import { downloadCsv } from "./useCases/downloadCsv";
import { downloadRegister } from "./useCases/downloadRegister";
import { examineSheet } from "./useCases/examineSheet";
import { followEdits } from "./useCases/followEdits";
import { goToCell, goToFinding } from "./useCases/goToFinding";
import { goToRow } from "./useCases/goToRow";
import { keepExamined } from "./useCases/keepExamined";
import { nextFinding } from "./useCases/nextFinding";
import { publishSheet } from "./useCases/publishSheet";
import { settleDataset } from "./useCases/settleDataset";
import { recallSigner, setSigner } from "./useCases/signer";
import { showStep } from "./useCases/showStep";

export interface Pane {
  readonly store: Store<PaneState>;
  readonly actions: PaneActions;
  /** Looks at the sheet in front and listens from now on; the answer stops listening. */
  start(): Promise<() => Promise<void>>;
}

/** Ties the use cases to their world: what the entries give to the pane and to the ribbon. */
export function createPaneActions(ports: PanePorts): Pane {
  const store = new Store<PaneState>(initialState(ports));
  const desk = new Desk(ports, store);
  return { store, actions: actionsOf(desk), start: () => start(desk) };
}

function initialState({ models }: PanePorts): PaneState {
  return {
    step: "model",
    sheet: { kind: "unknown" },
    models: models.list(),
    modelChoice: null,
    check: { kind: "unchecked" },
    ...NOTHING_SENT,
    places: [],
    card: null,
    twin: null,
    destinations: [],
    datasetChoice: null,
    signer: "",
    busy: null,
    notice: null,
  };
}

function actionsOf(desk: Desk): PaneActions {
  return {
    showStep: (step) => showStep(desk, step),
    chooseModel: (modelName) => chooseModel(desk, modelName),
    createSheet: (modelName) => createSheet(desk, modelName),
    createSheetFromFile: (text) => createSheetFromFile(desk, text),
    check: () => checkSheet(desk),
    stop: () => desk.line.stop(),
    goTo: (finding) => goToFinding(desk, finding),
    nextFinding: () => nextFinding(desk),
    goToRow: (row) => goToRow(desk, row),
    saveDestination: (known, kind, texts) => {
      const key = saveDestination(desk, known, kind, texts);
      if (key !== null) void testDestination(desk, key);
      return key !== null;
    },
    testDestination: (key) => testDestination(desk, key),
    switchDestination: (key, isOn) => switchDestination(desk, key, isOn),
    chooseOwner: (key, owner) => chooseOwner(desk, key, owner),
    shapeFile: (key, profile) => shapeFile(desk, key, profile),
    forgetDestination: (key) => forgetDestination(desk, key),
    openDatasets: (key) => openDatasets(desk, key),
    linkDataset: (key, linked) => linkDataset(desk, key, linked),
    closeDatasets: () => closeDatasets(desk),
    examine: () => examineSheet(desk),
    keepCard: (card) => keepCard(desk, card),
    settleDataset: (dataset) => settleDataset(desk, dataset),
    goToCell: (cell) => goToCell(desk, cell),
    setSigner: (name) => setSigner(desk, name),
    decide: (cells, action) => decidePersonalData(desk, cells, action),
    withdraw: (decisions) => withdrawDecisions(desk, decisions),
    downloadRegister: () => downloadRegister(desk),
    downloadApproval: () => downloadApproval(desk),
    publish: (options) => publishSheet(desk, options),
    download: () => downloadCsv(desk),
    dismissNotice: () => desk.say(null),
    tellFailure: (failure) => desk.sayFailure(failure),
  };
}

/** A host that refuses to be listened to is told to the officer; the buttons still work. */
async function start(desk: Desk): Promise<() => Promise<void>> {
  recallDestinations(desk);
  recallSigner(desk);
  const stopExamining = keepExamined(desk);
  await describeActiveSheet(desk);
  try {
    const stopFollowing = await followEdits(desk);
    return async () => {
      stopExamining();
      await stopFollowing();
    };
  } catch (failure) {
    desk.sayFailure(failure);
    return async () => stopExamining();
  }
}
