/** Sets of Excel 2010, which the file says in another grammar: refused by name. */
export const LATER_ICON_SETS = ["ThreeStars", "ThreeTriangles", "FiveBoxes"] as const;

/** `Excel.IconSet` by the file's `iconSet/@iconSet`. */
export const ICON_SETS: Readonly<Record<string, string>> = {
  "3Arrows": "ThreeArrows",
  "3ArrowsGray": "ThreeArrowsGray",
  "3Flags": "ThreeFlags",
  "3TrafficLights1": "ThreeTrafficLights1",
  "3TrafficLights2": "ThreeTrafficLights2",
  "3Signs": "ThreeSigns",
  "3Symbols": "ThreeSymbols",
  "3Symbols2": "ThreeSymbols2",
  "4Arrows": "FourArrows",
  "4ArrowsGray": "FourArrowsGray",
  "4RedToBlack": "FourRedToBlack",
  "4Rating": "FourRating",
  "4TrafficLights": "FourTrafficLights",
  "5Arrows": "FiveArrows",
  "5ArrowsGray": "FiveArrowsGray",
  "5Rating": "FiveRating",
  "5Quarters": "FiveQuarters",
};

/** The number of icons of a set; without a name it is the three traffic lights. */
export const iconCount = (iconSet: string | undefined): number =>
  Number((iconSet ?? "3TrafficLights1").charAt(0));
