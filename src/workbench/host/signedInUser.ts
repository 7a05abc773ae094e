import type { Person } from "../book/comment";

/** Who writes comments here: Excel signs them with the account of Office, which nobody has here. */
export const SIGNED_IN_USER: Person = { name: "Agent", email: "agent@workbench.localhost" };
