import { useEffect, useRef, type RefObject } from "react";

/**
 * When a change takes the focused control away, the browser gives the focus to the page: it goes to
 * the first control that took the place instead. Not while the sheet has the focus: Excel would lose
 * the cell.
 */
export function useKeptFocus<Part extends HTMLElement>(change: unknown): RefObject<Part | null> {
  const place = useRef<Part>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => {
      hadFocus.current = place.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body && document.hasFocus())
      place.current?.querySelector<HTMLElement>("input, button, a[href]")?.focus();
  }, [change]);
  return place;
}
