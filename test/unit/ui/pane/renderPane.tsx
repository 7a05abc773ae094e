import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PaneActions } from "../../../../src/app/state/paneActions";
import type { PaneState } from "../../../../src/app/state/paneState";
import { Store } from "../../../../src/app/state/store";
import type { Language } from "../../../../src/ui/messages/messages";
import { Pane } from "../../../../src/ui/pane/Pane";

/** A busy machine answers late: what is looked for is waited for as long as an officer would. */
configure({ asyncUtilTimeout: 30_000 });

/** The pane in front of an officer, with actions that only take note, but for what she looks at. */
export function renderPane(state: PaneState, language: Language = "fr") {
  actAsBrowser();
  const store = new Store(state);
  const actions = notedActions(store);
  const view = render(<Pane store={store} actions={actions} language={language} />);
  const show = (changes: Partial<PaneState>): void =>
    act(() => store.update((before) => ({ ...before, ...changes })));
  return { user: userEvent.setup(), actions, show, store, container: view.container };
}

/** Text as it is read: non-breaking spaces are spaces. */
export function seen(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ");
}

function notedActions(store: Store<PaneState>): jest.Mocked<PaneActions> {
  const later = () => jest.fn().mockResolvedValue(undefined);
  return {
    showStep: jest.fn((step) => store.update((state) => ({ ...state, step }))),
    chooseModel: jest.fn((modelName) =>
      store.update((state) => ({ ...state, step: "model", modelChoice: { modelName } })),
    ),
    createSheet: later(),
    createSheetFromFile: later(),
    check: later(),
    stop: jest.fn(),
    goTo: later(),
    nextFinding: later(),
    goToRow: later(),
    saveDestination: jest.fn().mockReturnValue(true),
    testDestination: later(),
    switchDestination: jest.fn(),
    chooseOwner: jest.fn(),
    shapeFile: jest.fn(),
    forgetDestination: jest.fn(),
    openDatasets: later(),
    linkDataset: later(),
    closeDatasets: jest.fn(),
    examine: later(),
    goToCell: later(),
    setSigner: jest.fn((signer) => store.update((state) => ({ ...state, signer }))),
    decide: later(),
    keepCard: later(),
    settleDataset: later(),
    withdraw: later(),
    downloadRegister: later(),
    downloadApproval: later(),
    publish: later(),
    download: later(),
    dismissNotice: jest.fn(() => store.update((state) => ({ ...state, notice: null }))),
    tellFailure: jest.fn(),
  };
}

/**
 * jsdom lays nothing out: each entry is given a height, and the list enough to see a dozen of them.
 * In a browser a page keeps the focus when the element that had it goes.
 */
function actAsBrowser(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => 1000 },
    offsetHeight: { configurable: true, get: () => 80 },
  });
  document.hasFocus = () => true;
  Element.prototype.scrollTo = () => undefined;
}
