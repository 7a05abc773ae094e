import { useEffect, useRef, type RefObject } from "react";

/** Whether the last focus was in a part: a control that goes away leaves the focus to the page, without saying so. */
export function useFocusWithin(part: RefObject<HTMLElement | null>): RefObject<boolean> {
  const had = useRef(false);
  useEffect(() => {
    const note = () => {
      had.current = part.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [part]);
  return had;
}
