import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { OfficeObject } from "./officeObject";
import type { AnyOfficeType } from "./officeType";
import { AreasTarget, RangeTarget } from "./rangeTarget";
import type { Targets } from "./targets";
import { officeTypes } from "./types/officeTypes";

/** An object of the client's model. Types make each other through here, by name. */
export function object<K extends keyof Targets>(type: K, target: Targets[K]): OfficeObject {
  return new OfficeObject(officeTypes()[type] as AnyOfficeType, target);
}

export function range(sheet: Sheet, area: Area): OfficeObject {
  return object("Range", new RangeTarget(sheet, area));
}

export function rangeAreas(sheet: Sheet, areas: readonly Area[]): OfficeObject {
  return object("RangeAreas", new AreasTarget(sheet, areas));
}
