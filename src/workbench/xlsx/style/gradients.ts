import type { Gradient } from "../../book/style";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { colourElement, type Palette } from "./colours";

export function readGradient(gradient: XmlElement, palette: Palette): Gradient {
  const share = (side: string): number => gradient.number(side, 0);
  return {
    kind: gradient.attribute("type") === "path" ? "path" : "linear",
    degree: gradient.number("degree", 0),
    inside: [share("left"), share("right"), share("top"), share("bottom")],
    stops: gradient.all("stop").map((stop) => ({
      position: stop.number("position", 0),
      color: palette.resolve(stop.child("color")) ?? "#FFFFFF",
    })),
  };
}

export function gradientElement({ kind, degree, inside, stops }: Gradient): Markup {
  const [left, right, top, bottom] = inside;
  const attributes =
    kind === "path" ? { type: kind, left, right, top, bottom } : { degree: degree || undefined };
  const children = stops.map(({ position, color }) =>
    element("stop", { position }, colourElement("color", color)),
  );
  return element("gradientFill", attributes, ...children);
}
