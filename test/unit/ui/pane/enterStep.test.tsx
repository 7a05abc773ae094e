/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { renderPane } from "./renderPane";
import { emptyPane, grants } from "./states";

const entering = { ...emptyPane, step: "enter", sheet: grants } as const;

const titles = (): readonly (string | null)[] =>
  [...document.querySelectorAll("summary")].map((summary) => summary.textContent);

describe("entering rows", () => {
  it("explains how to type and paste, then lists the columns, the required ones first", () => {
    renderPane(entering);
    expect(screen.getByText(/Collage spécial, puis Valeurs/)).toBeTruthy();
    expect(titles()).toEqual([
      "Nom de l'attribuant obligatoire",
      "Montant total de la subvention obligatoire",
      "Nature de la subvention obligatoire",
      "Référence de la décision",
      "SIRET du bénéficiaire",
    ]);
  });

  it("explains a column: what is expected, its header, an example as typed, its choices", async () => {
    const { user } = renderPane(entering);
    await user.click(screen.getByText("Nature de la subvention"));
    const help = screen.getByText("Nature de la subvention").closest("details")!;
    expect(help.open).toBe(true);
    expect(help.textContent).toMatch(
      /En argent, en nature.*En-tête.*nature.*Exemple.*aide en numéraire.*Valeurs possibles.*aide en nature/,
    );
    expect(screen.getByText("47800,20")).toBeTruthy();
  });

  it("shows a description without its links' addresses", () => {
    renderPane(entering);
    expect(screen.getByText("Numéro SIRET de l'organisme, sur 14 chiffres.")).toBeTruthy();
  });

  it("finds a column by its words, whatever the accents, and says how many", async () => {
    const { user } = renderPane(entering);
    await user.type(screen.getByRole("searchbox"), "BENEFICIAIRE siret");
    expect(titles()).toEqual(["SIRET du bénéficiaire"]);
    expect(screen.getByText("1 colonne")).toBeTruthy();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.getByText("Aucune colonne ne contient ces mots.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(titles()).toHaveLength(5);
  });
});
