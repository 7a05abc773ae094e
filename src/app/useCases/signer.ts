import type { Desk } from "../state/desk";

/** The name by which a person signs what she decides and publishes: with her, in the browser. */
const KEY = "signer";

/** Empty until she gave one. */
export function signerOf({ ports }: Desk): string {
  return ports.person.read(KEY) ?? "";
}
