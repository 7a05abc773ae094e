/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { DestinationPreflight } from "../../../../src/app/publication/preflight";
import { conform, emptyPane, grants } from "./states";
import { draftByColleague, lookedAt, national, site } from "./publicationStates";
import { webSite } from "./destinationStates";
import { renderPane, seen } from "./renderPane";

const at = "2025-03-12T13:05:00Z";
const publishing = { ...emptyPane, step: "publish", sheet: grants } as const;
const ready = { ...publishing, check: conform, destinations: [webSite] } as const;

const looking = (...destinations: DestinationPreflight[]) => ({
  preflight: lookedAt(...destinations),
});

const lines = (): readonly string[] =>
  [...document.querySelectorAll("summary")].map((summary) => seen(summary));
const opened = (text: RegExp): string => seen(screen.getByText(text).closest("details"));

describe("what changed since the last time", () => {
  it("is told in a line, which opens on the rows; a click goes to them", async () => {
    const { user, actions } = renderPane({ ...ready, ...looking(site) });
    expect(lines()).toContain(
      "Depuis la dernière fois : 14 lignes ajoutées, 1 modifiée, 0 supprimée, prêt",
    );
    await user.click(screen.getByText(/^Depuis la dernière fois/));
    expect(screen.getByRole("group", { name: "Ajoutées" }).textContent).toMatch(
      /Lignes.20.à.32Ligne.40$/,
    );
    await user.click(screen.getByRole("button", { name: /^Ligne.7$/ }));
    expect(actions.goToRow).toHaveBeenCalledWith(7);
  });

  it("is to be looked at when the file shrinks or when somebody else changed the copy there", () => {
    const changes = { added: [], changed: [], removed: [3, 4] };
    const remarks: DestinationPreflight["remarks"] = [
      { code: "changes", params: { added: 0, changed: 0, removed: 2, at } },
      { code: "shrank", params: { from: 130, to: 128 } },
      { code: "copyChanged", params: {} },
    ];
    renderPane({ ...ready, ...looking({ ...site, remarks, changes }) });
    expect(lines()).toContain(
      "Depuis la dernière fois : 0 ligne ajoutée, 0 modifiée, 2 supprimées, à regarder",
    );
    expect(opened(/^Depuis la dernière fois/)).toMatch(
      /passe de 130 lignes à 128\..*quelqu'un l'a modifié.*SuppriméesLignes 3 à 4.*fichier publié/,
    );
  });

  it("is told destination by destination when it is not the same everywhere", () => {
    renderPane({ ...ready, ...looking(site, national) });
    expect(lines()).toContain("Depuis la dernière fois : selon la destination, prêt");
    expect(opened(/^Depuis la dernière fois/)).toMatch(
      /Site de la commune.*14 lignes ajoutées.*data\.gouv\.frPremière publication/,
    );
    expect(lines()).toContain("Destinations : Site de la commune et data.gouv.fr, prêt");
  });

  it("of a list too long to be read, the rest is counted", () => {
    const changed = [...Array(30).keys()].map((row) => row * 2 + 2);
    renderPane({ ...ready, ...looking({ ...site, changes: { added: [], changed, removed: [] } }) });
    expect(seen(screen.getByRole("group", { name: "Modifiées" }))).toMatch(/et 18 autres lignes$/);
  });
});

describe("publishing a draft", () => {
  it("says before sending whose files can be read all the same, and where nothing is sent", async () => {
    const { user, actions } = renderPane({ ...ready, ...looking(site, national) });
    const part = seen(screen.getByRole("region", { name: "Brouillon" }));
    expect(part).toMatch(/sur data\.gouv\.fr, le fichier d'un brouillon peut être téléchargé/);
    expect(part).toMatch(/Rien n'est envoyé vers Site de la commune/);
    await user.click(screen.getByRole("button", { name: "Publier en brouillon (privé)" }));
    expect(actions.publish).toHaveBeenCalledWith({ draft: true });
  });

  it("is not offered where all is public", () => {
    renderPane({ ...ready, ...looking(site) });
    expect(screen.queryByRole("region", { name: "Brouillon" })).toBeNull();
  });

  it("is not offered for what the public reads already, but is for a colleague's draft", () => {
    const place = { ...draftByColleague, draft: false };
    const { show } = renderPane({ ...ready, ...looking(national), places: [place] });
    expect(screen.queryByRole("region", { name: "Brouillon" })).toBeNull();
    show({ places: [draftByColleague] });
    expect(screen.getByRole("region", { name: "Brouillon" })).toBeTruthy();
  });
});

describe("a copied sheet", () => {
  it("is asked which dataset it is, and nothing can be published before the answer", async () => {
    const { user, actions } = renderPane({ ...ready, twin: "Subventions 2024" });
    expect(seen(screen.getByRole("region", { name: /Quel jeu de données/ }))).toMatch(
      /« Subventions 2024 » et celle-ci sont le même jeu.*Rien ne part avant votre réponse/,
    );
    expect(screen.queryByRole("button", { name: /^Publier \d/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Un nouveau jeu de données" }));
    expect(actions.settleDataset).toHaveBeenCalledWith("new");
  });
});
