/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { conform, emptyPane, grants } from "./states";
import { proposedCard as proposed } from "./publicationStates";
import { webSite } from "./destinationStates";
import { renderPane, seen } from "./renderPane";

const publishing = { ...emptyPane, step: "publish", sheet: grants } as const;
const ready = { ...publishing, check: conform, destinations: [webSite] } as const;

const line = () => screen.getByText(/^Jeu de données/);
const box = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);

async function opened(isKept = false) {
  const view = renderPane({ ...ready, card: { card: proposed, isKept } });
  await view.user.click(line());
  return view;
}

describe("what is said of the dataset", () => {
  it("is proposed, to be read; the keyword that the law asks for need not be typed", async () => {
    await opened();
    expect(seen(line().closest("summary"))).toBe(
      "Jeu de données : Subventions – Ville de Rennes, à regarder",
    );
    expect(screen.getByText(/proposée d'après le modèle/)).toBeTruthy();
    expect(screen.getByText(/subvention : ajouté d'office/)).toBeTruthy();
    expect(box(/Code du territoire/).value).toBe("35238");
  });

  it("is kept as she completed it", async () => {
    const { user, actions } = await opened();
    await user.type(box(/Mots-clés/), "associations, sport , sport");
    await user.selectOptions(box(/Mise à jour/), "Chaque année");
    await user.selectOptions(box(/^Territoire/), "Non précisé");
    await user.type(box(/^Contact/), "Service des finances");
    await user.type(box(/Adresse électronique/), "finances@rennes.example");
    await user.click(screen.getByRole("button", { name: "Enregistrer la fiche" }));
    expect(actions.keepCard).toHaveBeenCalledWith({
      ...proposed,
      keywords: ["associations", "sport"],
      frequency: "annual",
      territory: null,
      contact: { name: "Service des finances", email: "finances@rennes.example" },
    });
  });

  it("tells what is wrong and goes to it", async () => {
    const { user, actions } = await opened();
    await user.clear(box(/Code du territoire/));
    await user.type(box(/Adresse électronique/), "finances");
    await user.click(screen.getByRole("button", { name: "Enregistrer la fiche" }));
    expect(screen.getByText("Ce code ne convient pas à ce territoire.")).toBeTruthy();
    expect(screen.getByText(/Cette adresse n'est pas complète/)).toBeTruthy();
    expect(document.activeElement?.getAttribute("name")).toBe("code");
    expect(actions.keepCard).not.toHaveBeenCalled();
  });

  it("once kept is ready", async () => {
    await opened(true);
    expect(seen(line().closest("summary"))).toMatch(/, prêt$/);
  });
});
