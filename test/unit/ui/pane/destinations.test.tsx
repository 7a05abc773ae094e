/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { PaneState } from "../../../../src/app/state/paneState";
import { webSite } from "./destinationStates";
import { renderPane } from "./renderPane";
import { conform, emptyPane, grants } from "./states";

const publishing: PaneState = { ...emptyPane, step: "publish", sheet: grants, check: conform };
const ready: PaneState = { ...publishing, destinations: [webSite] };
type User = ReturnType<typeof renderPane>["user"];

const press = (user: User, name: string | RegExp) =>
  user.click(screen.getByRole("button", { name }));
const fill = async (user: User, texts: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(texts))
    await user.type(screen.getByLabelText(new RegExp(`^${label}`)), text);
};
const SITE = { "Adresse du dossier": "https://www.ville-exemple.fr/dav/ ", Identifiant: "mairie" };

describe("the first destination", () => {
  it("is one of two usual places; the others are behind a closed line", async () => {
    const { user } = renderPane(publishing);
    const others = screen.getByText("Autres destinations").closest("details");
    expect(others?.open).toBe(false);
    const usual = screen
      .getAllByRole("button")
      .filter((button) => !others?.contains(button))
      .map(({ textContent }) => textContent);
    expect(usual).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Site de la commune/),
        expect.stringMatching(/^data\.gouv\.fr/),
      ]),
    );
    await user.click(screen.getByText("Autres destinations"));
    expect(within(others!).getAllByRole("button")).toHaveLength(7);
  });

  it("is described in its form, then saved", async () => {
    const { user, actions } = renderPane(publishing);
    await press(user, /^Site de la commune/);
    expect(document.activeElement?.getAttribute("name")).toBe("label");
    await fill(user, { ...SITE, "Mot de passe": " s3cret " });
    await press(user, "Enregistrer et tester");
    expect(actions.saveDestination).toHaveBeenCalledWith(null, "webdav", {
      label: "Site de la commune",
      address: "https://www.ville-exemple.fr/dav/",
      user: "mairie",
      password: " s3cret ",
    });
  });

  it("tells what is missing under each field and goes to the first", async () => {
    const { user, actions } = renderPane(publishing);
    await press(user, /^Site de la commune/);
    await press(user, "Enregistrer et tester");
    expect(screen.getAllByText("À remplir.")).toHaveLength(3);
    expect(document.activeElement?.getAttribute("name")).toBe("address");
    expect(actions.saveDestination).not.toHaveBeenCalled();
  });

  it.each(["http://www.ville-exemple.fr/dav/", "ville-exemple.fr", "ftp://x.fr"])(
    "never sends a password in the clear: %s",
    async (address) => {
      const { user, actions } = renderPane(publishing);
      await press(user, /^Site de la commune/);
      await fill(user, { ...SITE, "Adresse du dossier": address, "Mot de passe": "x" });
      await user.keyboard("{Enter}");
      expect(screen.getByText(/^L'adresse doit commencer par https:\/\//)).toBeTruthy();
      expect(actions.saveDestination).not.toHaveBeenCalled();
    },
  );

  it("hides what is typed as a key, and refuses one that could not be sent", async () => {
    const { user, actions } = renderPane(publishing);
    await press(user, /^data\.gouv\.fr/);
    const key = screen.getByLabelText(/^Clé/);
    expect(key.getAttribute("type")).toBe("password");
    expect(screen.getByText(/jamais dans le classeur/)).toBeTruthy();
    await user.type(key, "ma clé");
    await press(user, "Enregistrer et tester");
    expect(screen.getByText(/Une clé n'a ni espace ni accent/)).toBeTruthy();
    expect(actions.saveDestination).not.toHaveBeenCalled();
  });

  it("keeps what was typed when the browser could not keep it", async () => {
    const { user, actions } = renderPane(publishing);
    actions.saveDestination.mockReturnValue(false);
    await press(user, /^data\.gouv\.fr/);
    await user.type(screen.getByLabelText(/^Clé/), "abc");
    await press(user, "Enregistrer et tester");
    expect(screen.getByLabelText<HTMLInputElement>(/^Clé/).value).toBe("abc");
  });
});

describe("a card", () => {
  it("is ticked where the file is published", async () => {
    const { user, actions } = renderPane(ready);
    await user.click(screen.getByRole("checkbox", { name: "Site de la commune" }));
    expect(actions.switchDestination).toHaveBeenCalledWith("1", false);
  });

  it("shows the last test of its connection, and can be tested again", async () => {
    const { user, actions } = renderPane(ready);
    expect(screen.getByText("Connexion réussie")).toBeTruthy();
    await press(user, "Tester la connexion");
    expect(actions.testDestination).toHaveBeenCalledWith("1");
  });

  it("says in words what is wrong with the connection", () => {
    const connection = { reason: "noRight", status: 403, origin: "www.ville-exemple.fr" } as const;
    renderPane({ ...ready, destinations: [{ ...webSite, connection }] });
    expect(screen.getByText(/reconnaît votre compte et ne l'autorise pas/)).toBeTruthy();
    expect(screen.queryByText(/Rien n'est perdu/)).toBeNull();
  });

  it("is changed with what is known already there, but for its key; Escape gives up", async () => {
    const { user } = renderPane(ready);
    await press(user, "Modifier");
    expect(screen.getByLabelText<HTMLInputElement>(/^Adresse du dossier/).value).toBe(
      webSite.texts.address,
    );
    expect(screen.getByLabelText<HTMLInputElement>(/^Mot de passe/).value).toBe("");
    expect(screen.getByText("Laissez vide pour ne pas changer.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.getByText("Connexion réussie")).toBeTruthy();
  });

  it("asks for the key again when its address is elsewhere", async () => {
    const { user, actions } = renderPane(ready);
    await press(user, "Modifier");
    const address = screen.getByLabelText(/^Adresse du dossier/);
    await user.clear(address);
    await user.type(address, "https://ailleurs.example/");
    await press(user, "Enregistrer et tester");
    expect(screen.getByText(/L'adresse a changé/)).toBeTruthy();
    expect(actions.saveDestination).not.toHaveBeenCalled();
  });

  it("is forgotten only when the question is answered", async () => {
    const { user, actions } = renderPane(ready);
    await press(user, "Oublier");
    const question = screen.getByRole("group", { name: /Oublier cette destination/ });
    expect(document.activeElement?.textContent).toBe("Garder");
    await user.keyboard("{Escape}");
    expect(actions.forgetDestination).not.toHaveBeenCalled();
    expect(question.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe("Oublier");
    await press(user, "Oublier");
    await press(user, "Oublier la destination");
    expect(actions.forgetDestination).toHaveBeenCalledWith("1");
  });

  it("gives the administrator the exact line to copy when the place refuses the browser", () => {
    const detail = "ckan.cors.origin_whitelist = https://donnees.example";
    const refusal = { reason: "browserRefused", status: null, origin: "x.example" } as const;
    const connection = { ...refusal, detail };
    const { show } = renderPane({
      ...ready,
      destinations: [{ ...webSite, kind: "ckan", connection }],
    });
    const lines = screen.getByLabelText<HTMLTextAreaElement>("Lignes à ajouter");
    expect(lines.value).toBe(detail);
    expect(screen.getByText(/sous \[app:main\]/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Copier" })).toBeTruthy();
    show({ destinations: [{ ...webSite, kind: "opendatasoft", connection: refusal }] });
    expect(screen.queryByLabelText("Lignes à ajouter")).toBeNull();
    expect(screen.getByText(/peut servir d'intermédiaire/)).toBeTruthy();
  });
});

describe("several destinations", () => {
  it("cannot have one name: reports tell them apart by it", async () => {
    const { user, actions } = renderPane(ready);
    await press(user, "Ajouter une destination");
    await press(user, /^Site de la commune/);
    const label = screen.getByLabelText<HTMLInputElement>(/^Nom de la destination/);
    expect(label.value).toBe("Site de la commune 2");
    await user.clear(label);
    await user.type(label, "Site de la commune");
    await press(user, "Enregistrer et tester");
    expect(screen.getByText("Une autre destination porte déjà ce nom.")).toBeTruthy();
    expect(actions.saveDestination).not.toHaveBeenCalled();
  });

  it("may all be kept without being published to", () => {
    renderPane({ ...ready, destinations: [{ ...webSite, isOn: false }] });
    expect(screen.queryByRole("button", { name: /^Publier/ })).toBeNull();
  });
});
