/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { renderPane } from "./renderPane";
import { emptyPane, grants } from "./states";

describe("on a sheet that is not ours", () => {
  it("says so and offers the models, each with its title, one line, publisher and version", () => {
    renderPane(emptyPane);
    expect(screen.getByText(/La feuille «.Feuil1.» ne suit aucun modèle/)).toBeTruthy();
    const [first] = screen.getAllByRole("listitem");
    expect(within(first!).getByRole("button").textContent).toMatch(
      /Subventions.*23 000 €.*OpenDataFrance · version 2\.1\.1/,
    );
    expect(screen.getByText("Choisissez un modèle.")).toBeTruthy();
  });

  it.each([
    ["enter", "Les colonnes à remplir s'affichent ici"],
    ["check", "La vérification suit un modèle"],
    ["publish", "Une feuille se publie quand elle suit un modèle"],
  ] as const)("the step %s is not empty and leads to the models", async (step, explanation) => {
    const { user, actions } = renderPane({ ...emptyPane, step });
    expect(screen.getByText(new RegExp(explanation))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Nouveau modèle" }));
    expect(actions.showStep).toHaveBeenCalledWith("model");
  });

  it("before any sheet is known, the models are there too", () => {
    renderPane({ ...emptyPane, sheet: { kind: "unknown" } });
    expect(screen.getByRole("heading", { level: 1, name: "Aucune feuille" })).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });
});

describe("choosing a model", () => {
  it("shows its columns, the required ones first, an example as it is typed, and creates the sheet", async () => {
    const { user, actions } = renderPane(emptyPane);
    await user.click(screen.getByRole("button", { name: /Subventions/ }));
    expect(screen.getByRole("heading", { name: "Subventions 2.1.1" })).toBeTruthy();
    const headings = screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent);
    expect(headings).toEqual(["Obligatoires (5)", "Facultatives (1)", "Une ligne d'exemple"]);
    expect(screen.getByText("27/06/2017")).toBeTruthy();
    expect(screen.getByText("47800,20")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Créer la feuille" }));
    expect(actions.createSheet).toHaveBeenCalledWith("scdl/subventions");
  });

  it("is done and undone by keyboard alone", async () => {
    const { user } = renderPane(emptyPane);
    screen.getByRole("button", { name: /Délibérations/ }).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("Tous les modèles");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: /Que voulez-vous publier/ })).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^Subventions/);
  });

  it("gives way to the sheet once it is made", async () => {
    const { user, show } = renderPane(emptyPane);
    await user.click(screen.getByRole("button", { name: /Subventions/ }));
    show({ sheet: grants, modelChoice: null });
    expect(screen.getByText(/La feuille «.Subventions.» suit ce modèle/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Vérifier" })).toBeTruthy();
  });
});

describe("a model that is not in the list", () => {
  const schemaFile = (text: () => Promise<string>): File =>
    Object.assign(new File(["{}"], "schema.json", { type: "application/json" }), { text });

  it("is opened from its file", async () => {
    const { user, actions } = renderPane(emptyPane);
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    await user.upload(
      input,
      schemaFile(() => Promise.resolve('{"fields":[]}')),
    );
    expect(actions.createSheetFromFile).toHaveBeenCalledWith('{"fields":[]}');
  });

  it("says when the file cannot be opened", async () => {
    const { user, actions } = renderPane(emptyPane);
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    await user.upload(
      input,
      schemaFile(() => Promise.reject(new Error("NotReadableError"))),
    );
    expect(await screen.findByText(/Ce fichier n'a pas pu être ouvert/)).toBeTruthy();
    expect(actions.createSheetFromFile).not.toHaveBeenCalled();
  });
});

describe("on a sheet of ours", () => {
  it("shows the model it follows, and the way to another sheet", async () => {
    const { user } = renderPane({ ...emptyPane, sheet: grants });
    expect(screen.getByRole("heading", { name: "Subventions 2.1.1" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Nouvelle feuille" }));
    expect(screen.getByRole("button", { name: /Budget/ })).toBeTruthy();
  });

  it("gives way to all the models when the ribbon asks for another schema", () => {
    const { show } = renderPane({ ...emptyPane, sheet: grants });
    show({ modelChoice: { modelName: null } });
    expect(screen.getByRole("button", { name: /Autre schéma…/ })).toBeTruthy();
  });
});
