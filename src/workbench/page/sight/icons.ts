/** A picture of an icon set as a sign and its colour. */
export interface Icon {
  readonly sign: string;
  readonly color: string;
}

const RED = "#C00000";
const AMBER = "#B8860B";
const GREEN = "#107C41";
const GREY = "#595959";

const COLOURS: Readonly<Record<number, readonly string[]>> = {
  3: [RED, AMBER, GREEN],
  4: [RED, AMBER, AMBER, GREEN],
  5: [RED, AMBER, AMBER, AMBER, GREEN],
};

const SIGNS: Readonly<Record<string, string>> = {
  "3Arrows": "▼▶▲",
  "3Flags": "⚑⚑⚑",
  "3TrafficLights": "●●●",
  "3Signs": "◆▲●",
  "3Symbols": "✖❗✔",
  "4Arrows": "▼◢◥▲",
  "4RedToBlack": "●●●●",
  "4Rating": "▂▄▆█",
  "4TrafficLights": "●●●●",
  "5Arrows": "▼◢▶◥▲",
  "5Rating": "▁▂▄▆█",
  "5Quarters": "○◔◑◕●",
};

/** Sets that Excel draws in one colour. */
const PLAIN = /Gray$|Rating$|Quarters$/;

/** The icon of a set at a step from the lowest, which is 0. */
export function iconOf(set: string, step: number): Icon {
  const signs = [...(SIGNS[set.replace(/Gray$|[12]$/, "")] ?? "●●●")];
  const colors =
    set === "4RedToBlack" ? ["#000000", "#8C8C8C", "#D99694", RED] : COLOURS[signs.length];
  return { sign: signs[step] ?? "", color: PLAIN.test(set) ? GREY : (colors?.[step] ?? GREY) };
}
