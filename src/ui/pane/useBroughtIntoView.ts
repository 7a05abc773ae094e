import { useEffect, useRef, type RefObject } from "react";

/** Scrolls to a part of a step each time that what it says changes. */
export function useBroughtIntoView<Part extends HTMLElement>(
  said: unknown,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    // Nothing may be returned: recent browsers answer with a promise, which React would call.
    part.current?.scrollIntoView?.({ block: "nearest" });
  }, [said]);
  return part;
}
