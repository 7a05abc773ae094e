import type { DestinationState } from "../../../../src/app/destinations/destinationState";

export const webSite: DestinationState = {
  key: "1",
  id: "webdav:https://www.ville-exemple.fr/dav/donnees/",
  kind: "webdav",
  label: "Site de la commune",
  isOn: true,
  texts: {
    label: "Site de la commune",
    address: "https://www.ville-exemple.fr/dav/donnees/",
    user: "mairie",
  },
  owner: { kind: "unasked" },
  profile: {},
  connection: "ok",
  organizations: [],
};

/** A portal that told in whose name its key may publish, and was not answered yet. */
export const platform: DestinationState = {
  ...webSite,
  key: "2",
  id: "udata:https://www.data.gouv.fr:me",
  kind: "udata",
  label: "data.gouv.fr",
  texts: { label: "data.gouv.fr", address: "https://www.data.gouv.fr/" },
  organizations: [
    { id: "534fff", name: "Commune de Béruges" },
    { id: "534ffe", name: "Grand Poitiers" },
  ],
};
