import { useEffect, useRef, type RefObject } from "react";

/**
 * When what replaces another part takes the focused button away, the browser gives the focus to the
 * page: it goes to the first button that took the place instead.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, change: unknown): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => {
      hadFocus.current = place.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [place]);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>("button, a[href]")?.focus();
  }, [place, change]);
}
