import type { Gradient, Hatch, Style } from "../../book/style";

const BLACK = "#000000";

/** What share of the surface a grey hatch covers. */
const DOTS: Partial<Readonly<Record<Hatch, number>>> = {
  darkGray: 75,
  mediumGray: 50,
  lightGray: 25,
  gray125: 12.5,
  gray0625: 6.25,
};

/** Which ways the lines of a hatch run, in degrees of CSS. */
const LINES: Readonly<Record<string, readonly number[]>> = {
  Horizontal: [0],
  Vertical: [90],
  Down: [45],
  Up: [135],
  Grid: [0, 90],
  Trellis: [45, 135],
};

/** The gradient or the hatch of a fill as a CSS image; nothing for a plain one. */
export function backgroundImage({ gradient, hatch, patternColor }: Style): string {
  if (gradient !== null) return `background-image:${gradientCss(gradient)};`;
  if (hatch === null) return "";
  const color = patternColor ?? BLACK;
  const share = DOTS[hatch];
  if (share !== undefined) {
    const shade = `color-mix(in srgb, ${color} ${share}%, transparent)`;
    return `background-image:linear-gradient(${shade},${shade});`;
  }
  const width = hatch.startsWith("dark") ? 2 : 1;
  const images = (LINES[hatch.replace(/^(dark|light)/, "")] ?? []).map(
    (angle) =>
      `repeating-linear-gradient(${angle}deg,${color} 0 ${width}px,transparent ${width}px 4px)`,
  );
  return `background-image:${images.join(",")};`;
}

function gradientCss({ kind, degree, stops }: Gradient): string {
  const colors = stops.map(({ position, color }) => `${color} ${position * 100}%`).join(",");
  return kind === "path"
    ? `radial-gradient(${colors})`
    : `linear-gradient(${degree + 90}deg,${colors})`;
}
