import type { Area } from "../../../book/grid";
import type { Borders } from "../../../book/style";

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** Cells of an area, and the side of each that a border of Office.js is drawn on. */
export interface DrawnSide {
  readonly area: Area;
  readonly side: keyof Borders;
}

/** Where a border of an area is: edges on the outer cells, inside lines on both neighbours. */
export function drawnSides(area: Area, index: BorderIndex): DrawnSide[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
  }
}
