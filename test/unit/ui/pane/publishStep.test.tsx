/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { renderPane, seen } from "./renderPane";
import { conform, emptyPane, fiveErrors, grants, webSite } from "./states";

const publishing = { ...emptyPane, step: "publish", sheet: grants } as const;
const ready = { ...publishing, check: conform, destination: webSite } as const;

const checklist = (): readonly string[] =>
  [...document.querySelectorAll("summary")].map((summary) => seen(summary));

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

describe("the destination", () => {
  const fill = async (user: ReturnType<typeof renderPane>["user"], address: string) => {
    await user.type(screen.getByLabelText(/Adresse du dossier/), address);
    await user.type(screen.getByLabelText(/Identifiant/), "mairie");
    await user.type(screen.getByLabelText(/Mot de passe/), " s3cret ");
  };

  it("is asked when there is none, then tested at once", async () => {
    const { user, actions } = renderPane({ ...publishing, check: conform });
    await fill(user, "https://www.ville-exemple.fr/dav/ ");
    await user.click(screen.getByRole("button", { name: "Enregistrer et tester" }));
    expect(actions.setDestination).toHaveBeenCalledWith({
      label: "Site de la commune",
      address: "https://www.ville-exemple.fr/dav/",
      user: "mairie",
      password: " s3cret ",
      publicAddress: "",
    });
    expect(actions.testDestination).toHaveBeenCalled();
  });

  it("tells what is missing and goes to it", async () => {
    const { user, actions } = renderPane({ ...publishing, check: conform });
    await user.click(screen.getByRole("button", { name: "Enregistrer et tester" }));
    expect(screen.getAllByText("À remplir.")).toHaveLength(3);
    expect(document.activeElement?.getAttribute("name")).toBe("address");
    expect(actions.setDestination).not.toHaveBeenCalled();
  });

  it.each(["http://www.ville-exemple.fr/dav/", "ville-exemple.fr", "ftp://x.fr"])(
    "never sends a password in the clear: %s",
    async (address) => {
      const { user, actions } = renderPane({ ...publishing, check: conform });
      await fill(user, address);
      await user.keyboard("{Enter}");
      expect(screen.getByText("L'adresse doit commencer par https://.")).toBeTruthy();
      expect(actions.setDestination).not.toHaveBeenCalled();
    },
  );

  it("hides what is typed as a password", () => {
    renderPane({ ...publishing, check: conform });
    expect(screen.getByLabelText(/Mot de passe/).getAttribute("type")).toBe("password");
    expect(screen.getByText(/jamais dans le classeur/)).toBeTruthy();
  });

  it("is shown with the last test of its connection, and can be tested again", async () => {
    const { user, actions } = renderPane(ready);
    expect(screen.getByText("Connexion réussie")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tester la connexion" }));
    expect(actions.testDestination).toHaveBeenCalled();
  });

  it("says in words what is wrong with the connection", () => {
    const connection = { reason: "noRight", status: 403, origin: "www.ville-exemple.fr" } as const;
    renderPane({ ...ready, destination: { ...webSite, connection } });
    expect(screen.getByText(/ne l'autorise pas à écrire dans ce dossier/)).toBeTruthy();
    expect(screen.queryByText(/Rien n'est perdu/)).toBeNull();
  });

  it("is changed with what is known already there; Escape gives up", async () => {
    const { user } = renderPane(ready);
    await user.click(screen.getByRole("button", { name: "Modifier" }));
    expect(screen.getByLabelText<HTMLInputElement>(/Adresse du dossier/).value).toBe(
      webSite.address,
    );
    expect(screen.getByLabelText<HTMLInputElement>(/Mot de passe/).value).toBe("");
    expect(document.activeElement?.getAttribute("name")).toBe("label");
    await user.keyboard("{Escape}");
    expect(screen.getByText("Connexion réussie")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Tester la connexion");
  });

  it("is forgotten only when the question is answered", async () => {
    const { user, actions } = renderPane(ready);
    await user.click(screen.getByRole("button", { name: "Oublier" }));
    const question = screen.getByRole("group", { name: /Oublier cette destination/ });
    expect(document.activeElement?.textContent).toBe("Garder");
    await user.keyboard("{Escape}");
    expect(actions.forgetDestination).not.toHaveBeenCalled();
    expect(question.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe("Oublier");
    await user.click(screen.getByRole("button", { name: "Oublier" }));
    await user.click(screen.getByRole("button", { name: "Oublier la destination" }));
    expect(actions.forgetDestination).toHaveBeenCalled();
  });
});
