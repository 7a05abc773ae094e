import { originOf } from "../../core/publication/portalAddress";
import type { PublicationProfile } from "../../core/publication/publicationProfile";
import type { PortalKind, PortalSettings } from "../../core/publication/portalSettings";
import { settingsOf, textsOf, type EnteredTexts } from "../destinations/enteredSettings";
import type { DestinationState, Owner } from "../destinations/destinationState";
import {
  newKey,
  reached,
  storeDestinations,
  storedDestinations,
  type StoredDestination,
} from "../destinations/storedDestinations";
import type { Destination } from "../ports/destination";
import type { Desk } from "../state/desk";

const UNASKED: Owner = { kind: "unasked" };

/** Shows the destinations that this person set earlier. */
export function recallDestinations(desk: Desk): void {
  showDestinations(desk, storedDestinations(desk.ports.person));
}

/**
 * Keeps what was typed, at a new card or over a known one: a secret that is left empty stays as it was.
 * @returns the card's key; null when it could not be kept, which is said.
 */
export function saveDestination(
  desk: Desk,
  known: string | null,
  kind: PortalKind,
  texts: EnteredTexts,
): string | null {
  const all = storedDestinations(desk.ports.person);
  const before = all.find(({ key }) => key === known) ?? null;
  const settings = settingsOf(kind, texts, before?.settings ?? null);
  if (!settings) return null;
  const saved = before
    ? { ...before, settings, owner: ownerAfter(before, settings) }
    : { key: newKey(all), isOn: true, settings, owner: UNASKED, profile: {} };
  const next = before ? all.map((one) => (one === before ? saved : one)) : [...all, saved];
  return keep(desk, next, saved.key) ? saved.key : null;
}

/** The organizations of one portal are not those of another; nor those of another person's key. */
function ownerAfter({ settings, owner }: StoredDestination, now: PortalSettings): Owner {
  const isSamePortal =
    originOf(textsOf(settings).address ?? "") === originOf(textsOf(now).address ?? "");
  const hasSameKey = "key" in settings && "key" in now && settings.key === now.key;
  return isSamePortal && hasSameKey ? owner : UNASKED;
}

export function switchDestination(desk: Desk, key: string, isOn: boolean): void {
  change(desk, key, (one) => ({ ...one, isOn }));
}

export function chooseOwner(desk: Desk, key: string, owner: Owner): void {
  change(desk, key, (one) => ({ ...one, owner }));
}

export function shapeFile(desk: Desk, key: string, profile: PublicationProfile): void {
  change(desk, key, (one) => ({ ...one, profile }));
}

/** The key goes with it, at once. */
export function forgetDestination(desk: Desk, key: string): void {
  const all = storedDestinations(desk.ports.person);
  keep(
    desk,
    all.filter((one) => one.key !== key),
  );
}

/** Where publishing goes: one place once, even when two cards name it. */
export function destinationsOf(desk: Desk): readonly Destination[] {
  const chosen = storedDestinations(desk.ports.person).filter(({ isOn }) => isOn);
  const all = chosen.map((stored) => desk.ports.destination(reached(stored)));
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** How a place wants the file. */
export function profileOf({ store }: Desk, id: string): PublicationProfile {
  return store.get().destinations.find((one) => one.id === id && one.isOn)?.profile ?? {};
}

/** What is known of a connection is that of the settings that were tried. */
export function showConnection(
  { store }: Desk,
  key: string,
  tried: Partial<Pick<DestinationState, "connection" | "organizations">>,
): void {
  store.update((state) => ({
    ...state,
    destinations: state.destinations.map((one) => (one.key === key ? { ...one, ...tried } : one)),
  }));
}

function change(
  desk: Desk,
  key: string,
  changed: (one: StoredDestination) => StoredDestination,
): void {
  const all = storedDestinations(desk.ports.person);
  keep(
    desk,
    all.map((one) => (one.key === key ? changed(one) : one)),
  );
}

/** @param edited key of the card whose settings are no longer those that were tried. */
function keep(desk: Desk, all: readonly StoredDestination[], edited?: string): boolean {
  try {
    storeDestinations(desk.ports.person, all);
  } catch (failure) {
    desk.sayFailure(failure);
    return false;
  }
  showDestinations(desk, all, edited);
  return true;
}

function showDestinations(desk: Desk, all: readonly StoredDestination[], edited?: string): void {
  desk.store.update((state) => {
    const known = new Map(state.destinations.map((one) => [one.key, one]));
    const destinations = all.map((one) =>
      stateOf(desk, one, one.key === edited ? undefined : known.get(one.key)),
    );
    return { ...state, destinations };
  });
}

function stateOf(
  { ports }: Desk,
  stored: StoredDestination,
  earlier: DestinationState | undefined,
): DestinationState {
  const { key, isOn, settings, owner, profile } = stored;
  const { kind, label } = settings;
  const { connection = "untested", organizations = [] } = earlier ?? {};
  const { id } = ports.destination(reached(stored));
  const texts = textsOf(settings);
  return { key, id, kind, label, isOn, texts, owner, profile, connection, organizations };
}
