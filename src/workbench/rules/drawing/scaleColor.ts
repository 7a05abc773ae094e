/** The colour of a value on a scale of two or three points, between the two nearest. */
export function scaleColor(
  value: number,
  limits: readonly number[],
  colors: readonly string[],
): string | undefined {
  const above = limits.findIndex((limit) => value < limit);
  const first = colors[0];
  const last = colors[limits.length - 1];
  if (above < 0) return last;
  if (above === 0) return first;
  const [low, high] = [limits[above - 1]!, limits[above]!];
  return mixed(colors[above - 1]!, colors[above]!, (value - low) / (high - low));
}

function mixed(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [start, end] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    const value = Math.round(start! + (end! - start!) * share);
    return value.toString(16).padStart(2, "0");
  };
  return `#${[1, 3, 5].map(channel).join("").toUpperCase()}`;
}
