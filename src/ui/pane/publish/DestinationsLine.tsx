import type { Preflight } from "../../../app/publication/preflight";
import { usePane } from "../PaneContext";
import { Paragraph } from "../Paragraph";
import { CheckLine } from "./CheckLine";

/** Where the file goes, once it was examined. */
export function DestinationsLine({ preflight }: { readonly preflight: Preflight | null }) {
  const words = usePane().messages.checklist.destinations;
  if (preflight === null) return null;
  const labels = preflight.destinations.map(({ label }) => label);
  return (
    <CheckLine standing={labels.length > 0 ? "ready" : "toDo"} text={words.line(labels)}>
      <Paragraph isQuiet>{words.detail}</Paragraph>
    </CheckLine>
  );
}
