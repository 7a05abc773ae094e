/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { renderPane, seen } from "./renderPane";
import { conform, emptyPane, fiveErrors, grants, manyErrors } from "./states";

const checking = { ...emptyPane, step: "check", sheet: grants } as const;

const list = (): HTMLElement => screen.getByRole("list", { name: "Anomalies et avertissements" });
const entries = (): readonly string[] => within(list()).getAllByRole("listitem").map(seen);

describe("before a check", () => {
  it("says that nothing leaves the workstation, and offers to check", async () => {
    const { user, actions } = renderPane(checking);
    expect(screen.getByText(/Rien ne quitte votre poste/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Vérifier" }));
    expect(actions.check).toHaveBeenCalled();
  });
});

describe("with anomalies", () => {
  it("groups them by column with their places, reasons and remedies; warnings come apart", () => {
    renderPane({ ...checking, check: fiveErrors });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "5 anomalies à corriger · 1 avertissement",
    );
    expect(entries()).toEqual([
      "Date de la convention (1)",
      expect.stringMatching(/^C7 « 31 juin 2024 » n'est pas une date.*par exemple/),
      "SIRET du bénéficiaire (2)",
      "F12 13 chiffres au lieu de 14 : « 1234567890123 »." +
        "Le zéro du début a sans doute été perdu : saisissez 01234567890123.",
      expect.stringMatching(/^F31/),
      "Lignes entières (1)",
      expect.stringMatching(/^Ligne 18 La ligne est vide/),
      "Nature de la subvention (1)",
      expect.stringMatching(/^J40/),
      "Les avertissements ne bloquent pas la publication.",
      "Observations (1)",
      expect.stringMatching(/^AvertissementLa colonne « Observations » n'est pas dans le modèle/),
    ]);
  });

  it("can be read row by row, the column then being named in each", async () => {
    const { user } = renderPane({ ...checking, check: fiveErrors });
    await user.selectOptions(screen.getByLabelText("Classer"), "Par ligne");
    expect(entries().slice(0, 3)).toEqual([
      expect.stringMatching(/^C7 Date de la convention «/),
      expect.stringMatching(/^F12 SIRET du bénéficiaire 13/),
      expect.stringMatching(/^Ligne 18 La ligne/),
    ]);
  });

  it("can be narrowed to one column, and comes back when that column is right", async () => {
    const { user, show } = renderPane({ ...checking, check: fiveErrors });
    await user.selectOptions(screen.getByLabelText("Afficher"), "SIRET du bénéficiaire (2)");
    expect(entries()).toHaveLength(3);
    const errors = fiveErrors.errors.filter(({ columnTitle }) => !columnTitle?.startsWith("SIRET"));
    show({ check: { ...fiveErrors, errors } });
    expect(entries()).toHaveLength(9);
    expect(screen.getByLabelText<HTMLSelectElement>("Afficher").value).toBe("all");
  });

  it("can be narrowed to warnings", async () => {
    const { user } = renderPane({ ...checking, check: fiveErrors });
    await user.selectOptions(screen.getByLabelText("Afficher"), "Avertissements (1)");
    expect(entries()).toHaveLength(3);
  });

  it("a click selects the cell", async () => {
    const { user, actions } = renderPane({ ...checking, check: fiveErrors });
    await user.click(within(list()).getByRole("button", { name: /^F12/ }));
    expect(actions.goTo).toHaveBeenCalledWith(fiveErrors.errors[1]);
  });

  it("is one stop of Tab, then arrows, Home and End; Enter selects the cell", async () => {
    const { user, actions } = renderPane({ ...checking, check: fiveErrors });
    screen.getByLabelText("Classer").focus();
    await user.tab();
    expect(seen(document.activeElement)).toMatch(/^C7/);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(seen(document.activeElement)).toMatch(/^F31/);
    await user.keyboard("{Enter}");
    expect(actions.goTo).toHaveBeenCalledWith(fiveErrors.errors[3]);
    await user.keyboard("{End}");
    expect(seen(document.activeElement)).toMatch(/Observations/);
    await user.keyboard("{Home}");
    expect(seen(document.activeElement)).toMatch(/^C7/);
    await user.tab();
    expect(seen(document.activeElement)).toBe("Anomalie suivante");
  });

  it("the main action goes to the next one", async () => {
    const { user, actions } = renderPane({ ...checking, check: fiveErrors });
    expect(screen.getByText("128 lignes · 5 anomalies")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Anomalie suivante" }));
    expect(actions.nextFinding).toHaveBeenCalled();
  });

  it("draws a few entries of ten thousand, and tells their number", () => {
    renderPane({ ...checking, check: manyErrors(10_000) });
    const items = within(list()).getAllByRole("listitem");
    expect(items.length).toBeLessThan(40);
    expect(items[0]!.getAttribute("aria-setsize")).toBe("10001");
    expect(screen.getByRole("tab", { selected: true }).textContent).toMatch(
      /Vérifier999\+, 10\s000 anomalies/,
    );
  });
});

describe("with nothing wrong", () => {
  it("says it once and quietly, and offers to publish", async () => {
    const { user, actions } = renderPane({ ...checking, check: conform });
    expect(
      screen.getByText("Les 128 lignes sont conformes au modèle Subventions 2.1.1.", {
        selector: "main *",
      }),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Publier" }));
    expect(actions.showStep).toHaveBeenCalledWith("publish");
  });

  it("speaks of one row as of one row", () => {
    renderPane({ ...checking, check: { ...conform, rows: 1 } });
    expect(screen.getAllByText("La ligne est conforme au modèle Subventions 2.1.1.")).toBeTruthy();
    expect(screen.getByText("1 ligne · aucune anomalie")).toBeTruthy();
  });

  it("with warnings alone, the rows conform all the same", () => {
    renderPane({ ...checking, check: { ...fiveErrors, errors: [] } });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Aucune anomalie · 1 avertissement",
    );
    expect(screen.getByRole("button", { name: "Publier" })).toBeTruthy();
  });

  it("says when there is no row at all", () => {
    renderPane({ ...checking, check: { ...conform, rows: 0 } });
    expect(screen.getAllByText(/La feuille ne contient aucune ligne/)).toBeTruthy();
    expect(screen.getByText("à vérifier")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Publier" })).toBeNull();
  });
});
