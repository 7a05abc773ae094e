import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Blue ink on white paper. Step 80, the main action's, has a contrast of 5.9 with white. */
const INK: BrandVariants = {
  10: "#040a10",
  20: "#0b1a28",
  30: "#0f2a41",
  40: "#123753",
  50: "#144465",
  60: "#155177",
  70: "#165d88",
  80: "#176a9a",
  90: "#3a7dab",
  100: "#5690b9",
  110: "#71a3c6",
  120: "#8cb6d3",
  130: "#a7c9df",
  140: "#c2dbea",
  150: "#ddecf5",
  160: "#f1f7fb",
};

export const theme: Theme = createLightTheme(INK);

/** Colours with a meaning: always beside a word or a sign, never alone. Contrast with white over 6. */
export const meaning = {
  anomaly: "#8a3215",
  anomalySurface: "#fdf4f0",
  warning: "#6b5200",
  warningSurface: "#fbf7e8",
  conform: "#1d6139",
  conformSurface: "#f0f8f2",
} as const;
