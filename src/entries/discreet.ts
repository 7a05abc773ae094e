import type { Destination, PublishRefusal } from "../app/ports/destination";

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: PublishRefusal };

/** The same place, whose own words never repeat a key: some portals quote what they refuse. */
export function discreet(destination: Destination, keys: readonly string[]): Destination {
  const hidden = <Kind extends Answer>(answer: Kind): Kind => {
    if (answer.ok || answer.refusal.detail === undefined) return answer;
    const detail = withoutKeys(answer.refusal.detail, keys);
    return { ...answer, refusal: { ...answer.refusal, detail } };
  };
  const quietly = async <Kind extends Answer>(work: Promise<Kind>): Promise<Kind> => {
    try {
      return hidden(await work);
    } catch (failure) {
      throw new Error(withoutKeys(String(failure), keys));
    }
  };
  return {
    id: destination.id,
    label: destination.label,
    drafts: destination.drafts,
    test: (signal) => quietly(destination.test(signal)),
    look: (place, signal) => quietly(destination.look(place, signal)),
    publish: (publication, progress, signal) =>
      quietly(destination.publish(publication, progress, signal)),
  };
}

function withoutKeys(text: string, keys: readonly string[]): string {
  return keys.filter((key) => key !== "").reduce((left, key) => left.replaceAll(key, "***"), text);
}
