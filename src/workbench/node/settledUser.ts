import type { User } from "../gesture/user";

/** The user's gestures, each resolving when the handlers of the events it raised have run. */
export type SettledUser = {
  readonly [K in keyof User]: (...given: Parameters<User[K]>) => Promise<ReturnType<User[K]>>;
};

/**
 * @param settle resolves when the page has nothing more to do about a gesture
 * @param by whose gesture it is: runs it
 */
export function settledUser(
  user: User,
  settle: () => Promise<void>,
  by: <T>(gesture: () => T) => T = (gesture) => gesture(),
): SettledUser {
  const gestureOf = (target: User, name: string | symbol) => {
    const gesture: unknown = Reflect.get(target, name);
    // A promise would be mistaken for a gesture's name by whoever awaits the user itself.
    if (typeof gesture !== "function") return undefined;
    return async (...given: unknown[]): Promise<unknown> => {
      const outcome = by((): unknown => gesture.apply(target, given));
      await settle();
      return outcome;
    };
  };
  return new Proxy(user, { get: gestureOf }) as unknown as SettledUser;
}
