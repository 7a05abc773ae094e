/** Our name in the formula tells our conditional formats from the officer's, in any later session. */
const NAME = '"ligne-claire"';

/** Always true, and says whose it is to who opens the rule in Excel. Refers to no cell (truth CF7). */
const FORMULA = `=LEN(${NAME})>0`;

/** Red-brown on a paper tint: read without colour by the frame and the weight. */
const LOOK = { line: "#8B2E16", fill: "#FBEDE6" } as const;

export function isOurMark(formula: string): boolean {
  return formula.includes(NAME);
}

/** Adds the mark, above the officer's own formats (truth CF1). */
export function addMark(areas: Excel.RangeAreas): Excel.ConditionalFormat {
  const mark = areas.conditionalFormats.add("Custom");
  const { rule, format } = mark.custom;
  rule.formula = FORMULA;
  format.font.bold = true;
  format.fill.color = LOOK.fill;
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = format.borders[side];
    border.style = "Continuous";
    border.color = LOOK.line;
  }
  return mark;
}
