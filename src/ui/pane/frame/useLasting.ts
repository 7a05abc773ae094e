import { useEffect, useState } from "react";

/** True once `active` has been true for `delay` milliseconds; false as soon as it is not. */
export function useLasting(active: boolean, delay: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLasting(true), delay);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active, delay]);
  return active && lasting;
}
