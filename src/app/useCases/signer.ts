import type { Desk } from "../state/desk";

/** The name by which a person signs what she decides and publishes: with her, in the browser. */
const KEY = "signer";

/** Empty until she gave one. */
export function signerOf({ ports }: Desk): string {
  return ports.person.read(KEY) ?? "";
}

/** Shows the name that this person gave earlier. */
export function recallSigner(desk: Desk): void {
  show(desk, signerOf(desk));
}

export function setSigner(desk: Desk, name: string): void {
  const signer = name.trim();
  if (signer === "") desk.ports.person.forget(KEY);
  else desk.ports.person.write(KEY, signer);
  show(desk, signer);
}

function show({ store }: Desk, signer: string): void {
  store.update((state) => ({ ...state, signer }));
}
