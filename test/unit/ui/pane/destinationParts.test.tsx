/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { PaneState } from "../../../../src/app/state/paneState";
import { platform, webSite } from "./destinationStates";
import { renderPane } from "./renderPane";
import { conform, emptyPane, grants } from "./states";

const publishing: PaneState = { ...emptyPane, step: "publish", sheet: grants, check: conform };
const ready: PaneState = { ...publishing, destinations: [webSite] };

const press = (user: ReturnType<typeof renderPane>["user"], name: string) =>
  user.click(screen.getByRole("button", { name }));

describe("a portal", () => {
  const open: PaneState = { ...publishing, destinations: [platform] };
  const owner = { kind: "organization", id: "534fff", name: "Commune de Béruges" } as const;
  const owned: PaneState = { ...open, destinations: [{ ...platform, owner }] };

  it("asks in whose name, among the organizations of the key", async () => {
    const { user, actions } = renderPane(open);
    expect(screen.getByText("Choisissez au nom de qui publier.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Publier au nom de"), "Grand Poitiers");
    expect(actions.chooseOwner).toHaveBeenCalledWith("2", {
      kind: "organization",
      id: "534ffe",
      name: "Grand Poitiers",
    });
  });

  it("lets the sheet go into a dataset that is there, found by its address, its file replaced", async () => {
    const dataset = (id: string, title: string) => ({
      id,
      title,
      slug: title.toLowerCase().replaceAll(" ", "-"),
      page: null,
      files: [{ id: `${id}f`, title: "subventions.csv", fileName: "s.csv", url: "https://x.fr/s" }],
    });
    const datasets = [dataset("a", "Budget 2024"), dataset("b", "Subventions versées")];
    const { user, actions, show } = renderPane(owned);
    await user.click(screen.getByText("Jeu de données", { selector: "summary span" }));
    await press(user, "Choisir un jeu de données existant");
    expect(actions.openDatasets).toHaveBeenCalledWith("2");
    show({ datasetChoice: { destination: "2", datasets, linked: null, isPublished: false } });
    expect(screen.getByLabelText<HTMLSelectElement>("2 jeux de données").options).toHaveLength(2);
    await user.type(
      screen.getByLabelText(/^Titre ou adresse/),
      "https://www.data.gouv.fr/datasets/subventions-versées/",
    );
    expect(screen.getByLabelText<HTMLSelectElement>("1 jeu de données").value).toBe("b");
    await press(user, "Publier dans ce jeu de données");
    expect(actions.linkDataset).toHaveBeenCalledWith("2", {
      dataset: "b",
      title: "Subventions versées",
      page: null,
      file: expect.objectContaining({ id: "bf" }),
    });
  });
});

describe("the presentation of the file", () => {
  it("is closed, and changes what this destination receives", async () => {
    const { user, actions } = renderPane(ready);
    const line = screen.getByText("Présentation du fichier");
    expect(line.closest("details")?.open).toBe(false);
    await user.click(line);
    await user.selectOptions(screen.getByLabelText("Entre les deux dates d'une période"), "_");
    expect(actions.shapeFile).toHaveBeenLastCalledWith("1", { periodSeparator: "_" });
    await user.selectOptions(screen.getByLabelText("Encodage"), "utf-8-bom");
    expect(actions.shapeFile).toHaveBeenLastCalledWith("1", { encoding: "utf-8-bom" });
  });

  it("gives a column the name that the portal wants, and refuses one that is taken", async () => {
    const { user, actions } = renderPane(ready);
    await user.click(screen.getByText("Présentation du fichier"));
    await user.selectOptions(screen.getByLabelText(/^Donner un autre nom/), "montant");
    const name = screen.getByLabelText(/^Nom de «.Montant total de la subvention.» ici/);
    await user.type(name, "montant_eur");
    expect(actions.shapeFile).toHaveBeenLastCalledWith("1", {
      columns: { montant: "montant_eur" },
    });
    await user.clear(name);
    await user.type(name, "nature");
    expect(screen.getByText("Une autre colonne porte déjà ce nom.")).toBeTruthy();
    expect(actions.shapeFile).toHaveBeenLastCalledWith("1", { columns: {} });
    await press(user, "Retirer");
    expect(screen.queryByLabelText(/^Nom de «.Montant/)).toBeNull();
  });
});
