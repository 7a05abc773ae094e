/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { PaneState } from "../../../../src/app/state/paneState";
import { webSite } from "./destinationStates";
import { renderPane, seen } from "./renderPane";
import { onSite, refusedBy } from "./publicationStates";
import { conform, emptyPane, fiveErrors, grants } from "./states";

const ours: PaneState = { ...emptyPane, sheet: grants };

const announced = (): string =>
  seen(document.querySelector("[role=status][aria-live=polite]:last-of-type"));

describe("the sheet's line", () => {
  it.each<[string, Partial<PaneState>]>([
    ["sans modèle", { sheet: { kind: "foreign", name: "Feuil1" } }],
    ["à vérifier", {}],
    ["5 anomalies", { check: fiveErrors }],
    ["conforme", { check: conform }],
    ["à jour", { check: conform, dispatches: [onSite] }],
  ])("says in words: %s", (words, changes) => {
    renderPane({ ...ours, ...changes });
    expect(seen(document.querySelector("header"))).toContain(words);
  });
});

describe("the steps", () => {
  it("are tabs: one stop of Tab, arrows show them one after the other", async () => {
    const { user, actions } = renderPane({ ...ours, check: fiveErrors });
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Modèle");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(actions.showStep).toHaveBeenLastCalledWith("check");
    expect(seen(document.activeElement)).toBe("Vérifier5, 5 anomalies");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(document.activeElement?.textContent).toBe("Publier");
    const panel = screen.getByRole("tabpanel");
    expect(panel.getAttribute("aria-labelledby")).toBe(document.activeElement?.id);
  });

  it("take the focus when an action opened them", async () => {
    const { user } = renderPane({ ...ours, check: conform });
    await user.click(screen.getByRole("button", { name: "Publier" }));
    expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
  });

  it("leave the focus to the sheet when Excel has it", () => {
    const { show } = renderPane(ours);
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    show({ step: "check" });
    expect(document.activeElement).toBe(document.body);
    jest.restoreAllMocks();
  });
});

describe("work under way", () => {
  const checking = { task: "checking", done: 42_000, total: 100_000, canStop: true } as const;

  beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  const wait = (milliseconds: number): void => act(() => jest.advanceTimersByTime(milliseconds));

  it("shows what is done, how far, and a way to stop", () => {
    const { actions } = renderPane({ ...ours, step: "check", busy: checking });
    wait(400);
    expect(seen(document.querySelector("footer"))).toBe(
      "Vérification des lignes42 000 lignes sur 100 000Arrêter",
    );
    const bar = screen.getByRole("progressbar", { name: "Vérification des lignes" });
    expect(bar.getAttribute("aria-valuenow")).toBe("42000");
    act(() => screen.getByRole("button", { name: "Arrêter" }).click());
    expect(actions.stop).toHaveBeenCalled();
  });

  it("does not flicker when it is short, and cannot be asked twice", () => {
    const { actions, show } = renderPane({ ...ours, step: "check", busy: checking });
    wait(200);
    act(() => screen.getByRole("button", { name: "Vérifier" }).click());
    expect(actions.check).not.toHaveBeenCalled();
    show({ busy: null });
    act(() => screen.getByRole("button", { name: "Vérifier" }).click());
    expect(actions.check).toHaveBeenCalledTimes(1);
  });

  it("has no Arrêter when it cannot stop, and no number when it is not known", () => {
    const busy = { task: "marking", done: 0, total: null, canStop: false } as const;
    renderPane({ ...ours, busy });
    wait(400);
    expect(seen(document.querySelector("footer"))).toBe("Repérage des cellules à corriger");
  });

  it("counts a publication in hundredths", () => {
    renderPane({ ...ours, busy: { task: "publishing", done: 50, total: 200, canStop: true } });
    wait(400);
    expect(seen(document.querySelector("footer"))).toContain("25 %");
  });

  it("gives the focus to what takes its place", () => {
    const { show } = renderPane({ ...ours, step: "check", busy: checking });
    wait(400);
    screen.getByRole("button", { name: "Arrêter" }).focus();
    show({ busy: null, check: conform });
    expect(document.activeElement?.textContent).toBe("Publier");
  });
});

describe("a notice", () => {
  const created = { code: "sheet.created", params: { name: "Subventions" } } as const;

  it("is said once, announced, and closed by its button or by Escape", async () => {
    const { user, actions } = renderPane({ ...ours, notice: created });
    expect(seen(document.querySelector("footer"))).toContain("« Subventions » est prête");
    expect(announced()).toContain("« Subventions » est prête");
    screen.getByRole("button", { name: "Fermer le message" }).focus();
    await user.keyboard("{Escape}");
    expect(actions.dismissNotice).toHaveBeenCalled();
    expect(screen.queryByRole("button", { name: "Fermer le message" })).toBeNull();
  });

  it("of an unexpected failure gives its detail to copy", async () => {
    const detail = "TypeError: x is not a function";
    const { user } = renderPane({ ...ours, notice: { code: "unexpected", params: { detail } } });
    expect(screen.getByLabelText<HTMLTextAreaElement>("Détail de l'erreur").value).toBe(detail);
    await user.click(screen.getByRole("button", { name: "Copier le détail" }));
    expect(await navigator.clipboard.readText()).toBe(detail);
    expect(await screen.findByText("Détail copié.")).toBeTruthy();
  });
});

describe("what is announced", () => {
  it.each<[RegExp, Partial<PaneState>]>([
    [
      /^Vérification des lignes\.$/,
      { busy: { task: "checking", done: 1, total: 2, canStop: true } },
    ],
    [/^5 anomalies à corriger · 1 avertissement\.$/, { step: "check", check: fiveErrors }],
    [/^Les 128 lignes sont conformes/, { step: "check", check: conform }],
    [
      /^Site de la commune. 128 lignes publiées le/,
      { step: "publish", check: conform, dispatches: [onSite] },
    ],
    [
      /refuse la clé.*Rien n'est perdu/,
      {
        step: "publish",
        check: conform,
        dispatches: [refusedBy("wrongKey")],
      },
    ],
    [/^$/, { step: "enter" }],
  ])("%s", (sentence, changes) => {
    renderPane({ ...ours, destinations: [webSite], ...changes });
    expect(announced()).toMatch(sentence);
  });
});

it("speaks English when Office does", () => {
  renderPane({ ...ours, check: fiveErrors, step: "check" }, "en");
  expect(screen.getByRole("button", { name: "Next error" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
    "5 errors to correct · 1 warning",
  );
});
