import { useVisuallyHidden } from "../../theme/visuallyHidden";
import { usePane } from "../PaneContext";
import { announcement } from "./announcement";

/** Tells a screen reader, politely, what changed without the focus going there. */
export function Announcer() {
  const hidden = useVisuallyHidden();
  const { state, messages } = usePane();
  return (
    <div role="status" aria-live="polite" className={hidden.root}>
      {announcement(state, messages)}
    </div>
  );
}
