/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import axe from "axe-core";
import type { PaneState } from "../../../../src/app/state/paneState";
import { fr } from "../../../../src/ui/messages/fr";
import { Failure } from "../../../../src/ui/pane/Failure";
import { address, decided, mailbox, person, preflightOf } from "./personalStates";
import { platform, webSite } from "./destinationStates";
import { renderPane } from "./renderPane";
import { conform, emptyPane, fiveErrors, grants } from "./states";
import {
  draftByColleague,
  lookedAt,
  national,
  onSite,
  proposedCard,
  refusedBy,
  site,
} from "./publicationStates";

const refusal = {
  reason: "browserRefused",
  status: null,
  origin: "x.fr",
  detail: "a = b",
} as const;
const ours: PaneState = { ...emptyPane, sheet: grants };
const ready: PaneState = { ...ours, step: "publish", check: conform, destinations: [webSite] };

/** Contrast needs a layout: the end-to-end tests look at it in a browser. */
const options = { rules: { "color-contrast": { enabled: false } } };

async function violations(): Promise<readonly (readonly string[])[]> {
  document.documentElement.lang = "fr";
  document.title = "Données ouvertes";
  const found = await axe.run(document, options);
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

describe("axe finds nothing to say of", () => {
  it.each<[string, PaneState]>([
    ["the choice of a model", emptyPane],
    ["the model of a sheet", ours],
    ["entering rows", { ...ours, step: "enter" }],
    ["a sheet to check", { ...ours, step: "check" }],
    ["anomalies and warnings", { ...ours, step: "check", check: fiveErrors }],
    ["a sheet that conforms", { ...ours, step: "check", check: conform }],
    ["a choice of destinations", { ...ours, step: "publish", check: conform }],
    [
      "destinations, one to name the owner of, one that refuses the browser",
      {
        ...ours,
        step: "publish",
        check: conform,
        destinations: [platform, { ...webSite, connection: refusal }],
      },
    ],
    [
      "a publication that failed in part",
      { ...ready, dispatches: [onSite, refusedBy("wrongKey")] },
    ],
    [
      "cells where a person may be named, and the register",
      {
        ...ready,
        preflight: preflightOf([mailbox, address, person], [decided(mailbox, {})]),
      },
    ],
    [
      "a publication, and an earlier one",
      { ...ready, dispatches: [onSite], places: [draftByColleague] },
    ],
    ["rows that changed, a draft to leave", { ...ready, preflight: lookedAt(site, national) }],
    [
      "a dataset to describe, of a copied sheet",
      { ...ready, card: { card: proposedCard, isKept: false }, twin: "Copie" },
    ],
    ["a failure", { ...ours, notice: { code: "unexpected", params: { detail: "TypeError" } } }],
  ])("%s", async (_, state) => {
    renderPane(state);
    document.querySelectorAll("details").forEach((line) => (line.open = true));
    expect(await violations()).toEqual([]);
  });

  it("a pane that failed", async () => {
    const restart = () => undefined;
    render(<Failure messages={fr.failure} detail="TypeError" onRestart={restart} />);
    expect(await violations()).toEqual([]);
  });
});
