import type { Member } from "./officeType";

/**
 * The two internal methods behind one event of a type: `onChanged.add` sends
 * `_RegisterDataChangedEvent`, `remove` the other (protocol section 4).
 * @param publicName decides by its requirement set whether the event exists
 */
export function eventMembers<T>(
  publicName: string,
  suffix: string,
  number: number,
  targetOf: (target: T) => string,
): Record<string, Member<T>> {
  return {
    [`_Register${suffix}`]: {
      kind: "method",
      publicName,
      call: (target, _raw, { scene }) => scene.session.events.add(number, targetOf(target)),
    },
    [`_Unregister${suffix}`]: {
      kind: "method",
      publicName,
      call: (target, _raw, { scene }) => scene.session.events.remove(number, targetOf(target)),
    },
  };
}
