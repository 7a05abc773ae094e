import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./pane/Pane";

/** Shows the pane in an element of the page; the answer takes it away. */
export function mountPane(element: Element, props: PaneProps): () => void {
  const root = createRoot(element);
  root.render(<Pane {...props} />);
  return () => root.unmount();
}
