import type { DestinationState, Owner } from "../destinations/destinationState";
import {
  reached,
  storedDestinations,
  type StoredDestination,
} from "../destinations/storedDestinations";
import type { PortalOrganization } from "../ports/portalCatalogue";
import type { StopSignal } from "../ports/stopSignal";
import type { Desk } from "../state/desk";
import { chooseOwner, showConnection } from "./destinationSettings";

type Tried = Pick<DestinationState, "connection" | "organizations">;

/** *Tester la connexion*. A portal tells for whom the key may publish: where there is no choice, none is asked. */
export function testDestination(desk: Desk, key: string): Promise<void> {
  return desk.perform(null, async ({ signal, phase }) => {
    const stored = storedDestinations(desk.ports.person).find((one) => one.key === key);
    if (!stored) return;
    phase("testing", true);
    const tried = await tryPlace(desk, stored, signal);
    if (signal.aborted) return;
    const owner = onlyOwner(stored, tried);
    if (owner) chooseOwner(desk, key, owner);
    showConnection(desk, key, tried);
  });
}

async function tryPlace(desk: Desk, stored: StoredDestination, signal: StopSignal): Promise<Tried> {
  const destination = desk.ports.destination(reached(stored));
  const asked = destination.catalogue && (await destination.catalogue.organizations(signal));
  if (asked && !asked.ok) return { connection: asked.refusal, organizations: [] };
  const organizations = asked?.organizations ?? [];
  if (asked && stored.owner.kind === "unasked") return { connection: "ok", organizations };
  const answer = await destination.test(signal);
  return { connection: answer.ok ? "ok" : answer.refusal, organizations };
}

function onlyOwner({ settings, owner }: StoredDestination, tried: Tried): Owner | null {
  if (tried.connection !== "ok" || owner.kind !== "unasked") return null;
  const [first, ...others] = tried.organizations;
  if (first) return others.length === 0 ? organizationOwner(first) : null;
  return settings.kind === "udata" ? { kind: "person" } : null;
}

export function organizationOwner({ id, name }: PortalOrganization): Owner {
  return { kind: "organization", id, name };
}
