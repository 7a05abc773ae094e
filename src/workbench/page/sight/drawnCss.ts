import type { DrawnLook } from "../../rules/drawing/sheetDrawings";

/** The scale's colour and the bar, as CSS of the cell's box. */
export function drawnCss({ fill, bar }: DrawnLook): string {
  const background = fill === undefined ? "" : `background-color:${fill};border-color:${fill};`;
  if (bar === undefined) return background;
  const gradient = `linear-gradient(to right,${bar.color},color-mix(in srgb,${bar.color} 25%,#fff))`;
  const size = `${(bar.share * 100).toFixed(1)}%`;
  return `${background}background-image:${gradient};background-repeat:no-repeat;background-size:${size} 100%;`;
}
