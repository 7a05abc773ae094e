/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Dispatch } from "../../../../src/app/publication/dispatch";
import { conform, emptyPane, fiveErrors, grants } from "./states";
import {
  draftByColleague,
  draftOnPlatform,
  onPlatform,
  onSite,
  refusedBy,
  sending,
} from "./publicationStates";
import { webSite } from "./destinationStates";
import { renderPane, seen } from "./renderPane";

const publishing = { ...emptyPane, step: "publish", sheet: grants } as const;
const ready = { ...publishing, check: conform, destinations: [webSite] } as const;

const lines = (region: string): readonly string[] =>
  within(screen.getByRole("region", { name: region }))
    .getAllByRole("listitem")
    .map(seen);

const waiting: Dispatch = { ...onSite, status: { kind: "waiting" } };

describe("while it works", () => {
  it("each destination has its line: how far, or waiting", () => {
    renderPane({ ...ready, dispatches: [sending(3_200_000, 12_000_000), waiting] });
    expect(lines("Publication en cours")).toEqual([
      "data.gouv.frEnvoi en cours · 3,2 Mo sur 12 Mo",
      "Site de la communeEn attente",
    ]);
  });

  it("a small file is not counted in bytes", () => {
    renderPane({ ...ready, dispatches: [sending(0, 12_000)] });
    expect(lines("Publication en cours")).toEqual(["data.gouv.frEnvoi en cours"]);
  });
});

describe("after it", () => {
  it("says how many rows leave, and publishes everywhere", async () => {
    const { user, actions } = renderPane(ready);
    await user.click(screen.getByRole("button", { name: "Publier 128 lignes" }));
    expect(actions.publish).toHaveBeenCalledWith();
  });

  it("each destination has a date, what the platform says of it, and links named after it", () => {
    renderPane({ ...ready, dispatches: [onSite, onPlatform] });
    const [site, platform] = lines("Publié");
    expect(site).toMatch(/^Site de la commune128 lignes publiées le 12 mars 2025 à \d\d:05\./);
    expect(site).toMatch(/Le fichier précédent a été remplacé/);
    expect(platform).toMatch(/C'est la première fois à cet endroit\..*Score de qualité : 89 %/);
    const link = (name: string) =>
      screen
        .getByRole("link", { name: (said) => said.replace(/\s/g, " ") === name })
        .getAttribute("href");
    expect(link("Voir en ligne : Site de la commune")).toBe(onSite.status.url);
    expect(link("Voir en ligne : data.gouv.fr")).toBe(onPlatform.status.page);
    expect(link("Fichier : data.gouv.fr")).toBe(onPlatform.status.url);
    expect(link("Voir en ligne")).toBe(onSite.status.url);
    expect(screen.getByText("à jour")).toBeTruthy();
  });

  it("what failed says so, that nothing was lost, what to do; only it is tried again", async () => {
    const refused = refusedBy("noSpace");
    const { user, actions } = renderPane({ ...ready, dispatches: [onSite, refused] });
    expect(lines("Publié en partie")[1]).toMatch(
      /Il n'y a plus de place.*Rien n'est perdu.*Demandez à l'administrateur/,
    );
    expect(screen.queryByText("à jour")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(actions.publish).toHaveBeenCalledWith({ draft: false, only: [refused.id] });
  });

  it("a draft that failed is tried again as a draft, its anomalies notwithstanding", async () => {
    const refused = refusedBy("unreachable", draftOnPlatform);
    const { user, actions } = renderPane({ ...ready, check: fiveErrors, dispatches: [refused] });
    expect(screen.getByRole("region", { name: "Non publié" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(actions.publish).toHaveBeenCalledWith({ draft: true, only: [refused.id] });
  });

  it("a file that the workbook could not note is told, with what to do", () => {
    const status = { ...onSite.status, isRemembered: false };
    renderPane({ ...ready, dispatches: [{ ...onSite, status }] });
    expect(lines("Publié")[0]).toMatch(/n'a pas pu noter.*sera retrouvé/);
  });

  it("once the sheet is edited it can be published again, and the links stay", () => {
    renderPane({ ...ready, dispatches: [onSite], editedSince: true });
    expect(lines("Publié")).toHaveLength(1);
    expect(screen.getByText("La feuille a changé depuis cet envoi.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Publier 128 lignes" })).toBeTruthy();
  });
});

describe("a draft", () => {
  it("is not said to be public: its file may be read all the same, and who publishes it is told how", () => {
    renderPane({ ...ready, dispatches: [draftOnPlatform] });
    const [line] = lines("Brouillon déposé");
    expect(line).toMatch(/en brouillon privé le 12 mars 2025.*Rien n'est public/);
    expect(line).toMatch(/peut être lu par qui en connaît l'adresse/);
    expect(screen.queryByText("à jour")).toBeNull();
    expect(screen.getByRole("button", { name: "Publier 128 lignes" })).toBeTruthy();
  });

  it("is not sent to a site where all is public, and it is said", () => {
    const skipped: Dispatch = {
      ...onSite,
      draft: true,
      status: { kind: "skipped", reason: "neverDraft" },
    };
    renderPane({ ...ready, dispatches: [draftOnPlatform, skipped] });
    expect(lines("Brouillon déposé")[1]).toMatch(/tout ce qui est déposé ici est public/);
  });
});

describe("places already published", () => {
  it("are told on coming back: where, when, by whom, how many rows", () => {
    renderPane({ ...ready, places: [draftByColleague] });
    expect(lines("Déjà publié")[0]).toMatch(
      /^data\.gouv\.frBrouillon privé de 126 lignes, déposé le 12 mars 2025 à \d\d:05 par Léa Morel\./,
    );
  });

  it("are not told twice", () => {
    const place = { ...draftByColleague, id: onSite.id };
    renderPane({ ...ready, dispatches: [onSite], places: [place] });
    expect(screen.queryByRole("region", { name: "Déjà publié" })).toBeNull();
  });
});
