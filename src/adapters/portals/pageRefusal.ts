import type { Destination, PublishRefusal } from "../../app/ports/destination";
import { accessLine } from "../../core/publication/pageAccess";
import type { PortalSettings } from "../../core/publication/portalSettings";

type Answered = { readonly ok: true } | { readonly ok: false; readonly refusal: PublishRefusal };

/** The same destination; when it refuses browsers, its refusal holds the line that its administrator must add. */
export function withAccessLine(destination: Destination, settings: PortalSettings): Destination {
  const told = async <Answer extends Answered>(answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer;
    return given.ok ? given : { ...given, refusal: toldRefusal(given.refusal, settings) };
  };
  const { catalogue } = destination;
  return {
    ...destination,
    ...(catalogue && {
      catalogue: {
        organizations: (signal) => told(catalogue.organizations(signal)),
        datasets: (signal) => told(catalogue.datasets(signal)),
      },
    }),
    test: (signal) => told(destination.test(signal)),
    look: (place, signal) => told(destination.look(place, signal)),
    publish: (publication, progress, signal) =>
      told(destination.publish(publication, progress, signal)),
  };
}

/** Only a page is refused so: it has an origin. */
function toldRefusal(refusal: PublishRefusal, settings: PortalSettings): PublishRefusal {
  if (refusal.reason !== "browserRefused") return refusal;
  const detail = accessLine(settings, location.origin);
  return detail === null ? refusal : { ...refusal, detail };
}
