import type { StopSignal } from "../../../app/ports/stopSignal";
import type { DatasetDescription } from "../../../core/publication/datasetDescription";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import type { UdataClient } from "./udataClient";

const ROLE = "contact";

/**
 * The contacts as the platform takes them, by their identifiers: who is written answers the questions, in the
 * place of who did; people of other roles stay. Null to leave those there. Asked twice for the same person, the
 * platform gives the same contact.
 */
export async function contactsFor(
  client: UdataClient,
  found: PortalJson,
  { contact }: DatasetDescription,
  signal: StopSignal,
): Promise<readonly string[] | null> {
  if (!contact) return null;
  const organization = found.object("organization").textOrNull("id");
  const body = { ...contact, role: ROLE, ...(organization !== null && { organization }) };
  try {
    const made = await client.post("contacts/", body, signal);
    const others = contactsIn(found).filter((one) => one.textOrNull("role") !== ROLE);
    return [...others, made].map((one) => one.text("id"));
  } catch (failure) {
    if (isRefusal(failure)) return null;
    throw failure;
  }
}

/** Whether the dataset says what was asked of who answers the questions. */
export function hasContact(dataset: PortalJson, { contact }: DatasetDescription): boolean {
  return (
    !contact || contactsIn(dataset).some((one) => one.textOrNull("email") === contact.email.trim())
  );
}

function contactsIn(dataset: PortalJson): readonly PortalJson[] {
  return dataset.has("contact_points") ? dataset.list("contact_points") : [];
}

/** A name that has an address in it, a member without that right: no reason to keep the data at home. */
function isRefusal(failure: unknown): boolean {
  return (
    failure instanceof PortalRefused &&
    ["invalid", "noRight", "noSuchPlace"].includes(failure.reason)
  );
}
