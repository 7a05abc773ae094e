/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { webSite } from "./destinationStates";
import { renderPane, seen } from "./renderPane";
import { conform, emptyPane, fiveErrors, grants } from "./states";

const publishing = { ...emptyPane, step: "publish", sheet: grants } as const;
const ready = { ...publishing, check: conform, destinations: [webSite] } as const;

const checklist = (): readonly string[] =>
  [...screen.getByRole("region", { name: /^Vérifié/ }).querySelectorAll("summary")].map(seen);

describe("what is checked before the file leaves", () => {
  it("is listed, each line opened by a click", async () => {
    const { user } = renderPane(ready);
    expect(checklist()).toEqual([
      "Anomalies : aucune, prêt",
      "Données personnelles : à rechercher, à faire",
      "Contenu : 128 lignes, prêt",
    ]);
    await user.click(screen.getByText(/^Contenu/));
    expect(screen.getByText(/même celles qu'un filtre masque/).closest("details")?.open).toBe(true);
  });

  it("sends back to Vérifier when anomalies remain, and a draft can be downloaded", async () => {
    const { user, actions } = renderPane({ ...ready, check: fiveErrors });
    expect(checklist()[0]).toBe("Anomalies : 5 à corriger, à faire");
    expect(screen.queryByRole("button", { name: /^Publier/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Télécharger le brouillon" }));
    expect(actions.download).toHaveBeenCalled();
    await user.click(screen.getByText(/^Anomalies/));
    const [toFindings] = screen.getAllByRole("button", { name: "Voir à l'étape Vérifier" });
    await user.click(toFindings!);
    expect(actions.showStep).toHaveBeenCalledWith("check");
  });

  it("asks for a check first", () => {
    renderPane(publishing);
    expect(checklist()[0]).toBe("Anomalies : à vérifier, à faire");
    expect(screen.getByRole("button", { name: "Vérifier" })).toBeTruthy();
  });
});
