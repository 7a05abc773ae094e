import { useEffect, useRef, type RefObject } from "react";

/** Takes the focus to the first button of a part that has just been opened. */
export function useFirstFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => part.current?.querySelector<HTMLElement>("button")?.focus(), []);
  return part;
}
