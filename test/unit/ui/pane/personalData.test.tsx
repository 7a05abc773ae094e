/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { PlacedCell } from "../../../../src/app/publication/preflight";
import type { PaneState } from "../../../../src/app/state/paneState";
import { address, decided, mailbox, person, preflightOf } from "./personalStates";
import { webSite } from "./destinationStates";
import { renderPane, seen } from "./renderPane";
import { conform, emptyPane, fiveErrors, grants } from "./states";

const atPublish: PaneState = {
  ...emptyPane,
  step: "publish",
  sheet: grants,
  check: conform,
  destinations: [webSite],
  signer: "L. Morel",
};
const asking = (cells: readonly PlacedCell[]): PaneState => ({
  ...atPublish,
  preflight: preflightOf(cells),
});

const section = () => screen.getByRole("region", { name: "Données personnelles" });
const list = () => screen.getByRole("list", { name: "Cellules à examiner" });
const rows = () => within(list()).getAllByRole("listitem").map(seen);
/** Spaces may be of those that do not break. */
const button = (name: string | RegExp) =>
  screen.getByRole("button", {
    name: typeof name === "string" ? new RegExp(`^${name.replaceAll(" ", "\\s")}$`) : name,
  });
const focused = () => document.activeElement?.textContent?.replace(/\s+/g, " ");

describe("cells where a person may be named", () => {
  it("are listed by column, then by what was found, with why it is asked", () => {
    renderPane(asking([mailbox, address, person]));
    expect(seen(section())).toContain("3 cellules à examiner");
    expect(rows().map((text) => text.slice(0, 48))).toEqual([
      "Objet de la subvention",
      "Adresse électronique (2)On peut joindre une pers",
      "H4 « club@ville-exemple.fr »Exclure la ligneMasq",
      "H6 « anne.petit@exemple.fr »Exclure la ligneMasq",
      "Nom du bénéficiaire",
      "Bénéficiaire sans SIRET ni RNA (1)C'est peut-êtr",
      "E7 « Mme Anne Petit »Exclure la ligneMasquerGard",
    ]);
  });

  it("are announced", () => {
    renderPane(asking([mailbox, address]));
    expect(seen(document.querySelector("[aria-live=polite]"))).toBe("2 cellules à examiner.");
  });

  it("are a click away in the sheet", async () => {
    const { user, actions } = renderPane(asking([mailbox]));
    await user.click(button(/^H4/));
    expect(actions.goToCell).toHaveBeenCalledWith(mailbox);
  });

  it("are excluded or masked one by one", async () => {
    const { user, actions } = renderPane(asking([mailbox, person]));
    await user.click(button("Exclure la ligne : E7"));
    expect(actions.decide).toHaveBeenLastCalledWith([person], { kind: "excludeRow" });
    await user.click(button("Masquer la cellule : H4"));
    expect(actions.decide).toHaveBeenLastCalledWith([mailbox], { kind: "maskCell" });
  });

  it("are decided all at once, ten thousand of them, without drawing them all", async () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => ({ ...mailbox, row }));
    const { user, actions } = renderPane(asking(cells));
    expect(rows().length).toBeLessThan(60);
    await user.click(button(/^Masquer les 10.000$/));
    expect(actions.decide.mock.calls[0]?.[0]).toHaveLength(10_000);
  });

  it("are kept for a reason, chosen among those that hold for what was found", async () => {
    const { user, actions } = renderPane(asking([mailbox]));
    await user.click(button("Garder, avec une raison : H4"));
    expect(document.activeElement?.tagName).toBe("SELECT");
    expect(screen.queryByRole("option", { name: /sans SIRET/ })).toBeNull();
    await user.click(button("Garder"));
    expect(screen.getByText("Dites pourquoi.")).toBeTruthy();
    const reasons = screen.getByRole("combobox", { name: /^Pourquoi publier/ });
    await user.selectOptions(reasons, "Coordonnées d'un service ou d'un organisme");
    await user.click(button("Garder"));
    expect(actions.decide).toHaveBeenCalledWith([mailbox], {
      kind: "keep",
      reason: "Coordonnées d'un service ou d'un organisme",
    });
  });

  it("are kept by a text only when it is named, and never by saying again what was found", async () => {
    const { user, actions } = renderPane(asking([mailbox]));
    await user.click(button("Garder, avec une raison : H4"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: /^Pourquoi publier/ }),
      "Un texte demande cette publication",
    );
    await user.click(button("Garder"));
    await user.type(screen.getByLabelText(/Quel texte/), "Pour CLUB@ville-exemple.fr");
    await user.click(button("Garder"));
    expect(screen.getByText(/ne garde aucune donnée personnelle/)).toBeTruthy();
    expect(actions.decide).not.toHaveBeenCalled();
    await user.clear(screen.getByLabelText(/Quel texte/));
    await user.type(screen.getByLabelText(/Quel texte/), "arrêté du 3 mai{Enter}");
    expect(actions.decide.mock.calls[0]?.[1]).toMatchObject({
      reason: expect.stringMatching(/^Un texte demande cette publication\s: arrêté du 3 mai$/),
    });
  });

  it("are gone through with the arrows; Escape leaves the question", async () => {
    const { user } = renderPane(asking([mailbox, person]));
    act(() => button(/^H4/).focus());
    await user.keyboard("{ArrowDown}");
    expect(focused()).toMatch(/^E7/);
    await user.tab();
    await user.tab();
    await user.tab();
    expect(focused()).toBe("Garder…");
    await user.keyboard("{Enter}{Escape}");
    expect(screen.queryByRole("combobox", { name: /^Pourquoi publier/ })).toBeNull();
    expect(focused()).toMatch(/^E7/);
  });

  it("give their place to the next one when they are decided", async () => {
    const { user, show } = renderPane(asking([mailbox, address, person]));
    act(() => button("Masquer la cellule : H6").focus());
    await user.keyboard("{Enter}");
    const masked = { ...address, action: { kind: "maskCell" } } as const;
    show({ preflight: preflightOf([mailbox, masked, person]) });
    expect(focused()).toMatch(/^E7/);
  });
});

describe("Publier, with cells to examine", () => {
  it("goes to the first of them", () => {
    const { show } = renderPane(asking([mailbox, person]));
    show({ notice: { code: "publish.personalData", params: { addresses: ["H4", "E7"] } } });
    expect(focused()).toMatch(/^H4/);
  });

  it("so does the line of what is checked before leaving", async () => {
    const { user } = renderPane(asking([mailbox, person]));
    await user.click(screen.getByText(/^Données personnelles\s:/));
    await user.click(button("Examiner"));
    expect(focused()).toMatch(/^H4/);
  });

  it("a sheet whose only anomalies are in excluded rows can be published", () => {
    const out = { ...person, action: { kind: "excludeRow" } } as const;
    const preflight = { ...preflightOf([out]), rows: 127 };
    renderPane({ ...atPublish, check: fiveErrors, preflight });
    expect(button("Publier 127 lignes")).toBeTruthy();
  });
});

it("a column that refuses the mask is told, with its cell a click away", async () => {
  const masked = { ...mailbox, action: { kind: "maskCell" } } as const;
  const brought = fiveErrors.errors.slice(0, 1);
  const preflight = { ...preflightOf([masked]), brought };
  const { user, actions } = renderPane({ ...atPublish, preflight });
  expect(seen(section())).toMatch(/1 anomalie vient de vos décisions.*puis excluez la ligne/);
  await user.click(button(/^C7/));
  expect(actions.goTo).toHaveBeenCalledWith(brought[0]);
});

describe("who signs", () => {
  it("is asked once, before the first decision", async () => {
    const { user, actions } = renderPane({ ...asking([mailbox]), signer: "" });
    await user.click(button("Masquer la cellule : H4"));
    expect(actions.decide).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute("name")).toBe("signer");
    expect(screen.getByText("Écrivez d'abord votre nom.")).toBeTruthy();
    await user.keyboard("L. Morel{Enter}");
    expect(actions.setSigner).toHaveBeenCalledWith("L. Morel");
    expect(seen(section())).toContain("Décisions signées : L. Morel");
    await user.click(button("Masquer la cellule : H4"));
    expect(actions.decide).toHaveBeenCalled();
  });

  it("can be changed", async () => {
    const { user, actions } = renderPane(asking([mailbox]));
    await user.click(button("Changer"));
    await user.clear(screen.getByLabelText(/Votre nom/));
    await user.keyboard("J. Petitjean{Enter}");
    expect(actions.setSigner).toHaveBeenCalledWith("J. Petitjean");
  });
});

describe("the register of decisions", () => {
  const kept = decided(mailbox, { action: { kind: "keep", reason: "Accord écrit" } });
  const masked = [decided(address, {}), decided({ ...address, row: 8, address: "H10" }, {})];
  const opened = async (register: Parameters<typeof preflightOf>[1]) => {
    const view = renderPane({ ...atPublish, preflight: preflightOf([mailbox], register) });
    await view.user.click(screen.getByText(/^Registre des décisions/));
    return view;
  };

  it("says who decided what, of which cell, and why, the last first", async () => {
    await opened([kept, ...masked]);
    const lines = within(screen.getByRole("list", { name: /^Décisions/ })).getAllByRole("listitem");
    expect(lines.map(seen)[0]).toMatch(
      /^Masquer la cellule.*Objet de la subvention \(2\).*L. Morel, le 12 mars 2025.*Revenir sur ces 2 décisions$/,
    );
    expect(lines.map(seen)[1]).toMatch(/^H6 · appliquée/);
    expect(lines.map(seen)[3]).toMatch(/Objet de la subvention, H4.*Raison : Accord écrit/);
  });

  it("lets her go back on one decision, or on those of one gesture", async () => {
    const { user, actions } = await opened([kept, ...masked]);
    await user.click(button("Revenir sur cette décision : H4"));
    expect(actions.withdraw).toHaveBeenLastCalledWith([kept]);
    await user.click(button("Revenir sur ces 2 décisions"));
    expect(actions.withdraw).toHaveBeenLastCalledWith(masked);
  });

  it("says what became of a decision that no longer holds", async () => {
    await opened([
      decided(mailbox, { standing: "fallen", address: null }),
      decided(mailbox, { standing: "withdrawal", action: { kind: "withdraw" } }),
    ]);
    expect(seen(section())).toMatch(/ligne 4.*sans effet, la ligne a changé/);
    expect(screen.queryByRole("button", { name: /^Revenir/ })).toBeNull();
  });

  it("is downloaded", async () => {
    const { user, actions } = await opened([kept]);
    await user.click(button("Télécharger le registre"));
    expect(actions.downloadRegister).toHaveBeenCalled();
  });
});

describe("when there is nothing to decide", () => {
  it("says so, and that a name alone is not recognised", () => {
    renderPane(asking([]));
    expect(seen(section())).toContain("Aucune cellule ne semble nommer une personne");
    expect(screen.queryByLabelText(/Votre nom/)).toBeNull();
  });

  it("a search that was stopped can be asked again", async () => {
    const { user, actions } = renderPane(atPublish);
    await user.click(button("Rechercher"));
    expect(actions.examine).toHaveBeenCalled();
  });
});
