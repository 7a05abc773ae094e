/** Where a colour comes from: `tintAndShade` of Office.js, `tint` of files; above 0 is lighter. */
export interface Tint {
  /** `#RRGGBB`. */
  readonly base: string;
  /** -1 … 1, never 0. */
  readonly amount: number;
}

/** What a colour is tinted by, or `null` for a colour as it is. */
export const tintOf = (base: string, amount: number): Tint | null =>
  amount === 0 ? null : { base, amount };

/**
 * A colour made lighter (tint above 0) or darker (below), on the lightness of HLS, as
 * ECMA-376 part 1, 18.8.19 says.
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const { hue, lightness, saturation } = toHls(colour);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return toRgb(hue, Math.min(1, Math.max(0, changed)), saturation);
}

interface Hls {
  /** 0 to 6, in sixths of the circle. */
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

function toHls(colour: string): Hls {
  const [red, green, blue] = [1, 3, 5].map(
    (at) => parseInt(colour.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf(red, green, blue, most, spread), lightness, saturation };
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return ((green - blue) / spread + 6) % 6;
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function toRgb(hue: number, lightness: number, saturation: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number): string => {
    const place = (shift + hue * 2) % 12;
    const value = lightness - (chroma / 2) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
