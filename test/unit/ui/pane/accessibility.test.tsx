/** @jest-environment jsdom */
import axe from "axe-core";
import type { PaneState } from "../../../../src/app/state/paneState";
import { renderPane } from "./renderPane";
import { conform, emptyPane, fiveErrors, grants, publishedAt, webSite } from "./states";

const ours: PaneState = { ...emptyPane, sheet: grants };
const refusal = { reason: "wrongKey", status: 401, origin: "www.ville-exemple.fr" } as const;

/** Contrast needs a layout: the end-to-end tests look at it in a browser. */
const options = { rules: { "color-contrast": { enabled: false } } };

describe("axe finds nothing to say of", () => {
  it.each<[string, PaneState]>([
    ["the choice of a model", emptyPane],
    ["the model of a sheet", ours],
    ["entering rows", { ...ours, step: "enter" }],
    ["a sheet to check", { ...ours, step: "check" }],
    ["anomalies and warnings", { ...ours, step: "check", check: fiveErrors }],
    ["a sheet that conforms", { ...ours, step: "check", check: conform }],
    ["a destination to describe", { ...ours, step: "publish", check: conform }],
    [
      "a refused publication",
      {
        ...ours,
        step: "publish",
        check: conform,
        destination: webSite,
        publication: { kind: "refused", refusal },
      },
    ],
    [
      "a publication",
      { ...ours, step: "publish", check: conform, destination: webSite, publication: publishedAt },
    ],
    ["a failure", { ...ours, notice: { code: "unexpected", params: { detail: "TypeError" } } }],
  ])("%s", async (_, state) => {
    document.documentElement.lang = "fr";
    document.title = "Données ouvertes";
    renderPane(state);
    document.querySelectorAll("details").forEach((line) => (line.open = true));
    const { violations } = await axe.run(document, options);
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});
