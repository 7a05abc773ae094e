import type { Sheet } from "../../../book/sheet";
import { setSheetTraits } from "../../../change/setTraits";
import type { Reader } from "../../argument";
import { text } from "../../argument";
import { object } from "../../objects";
import { method, officeType, property, readOnly } from "../../officeType";
import type { Scene } from "../../scene";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

/** One custom property of a sheet. */
export interface SheetPropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Truth W27. */
const MAX_KEY = 255;

const sheetKey: Reader<string> = (raw) => {
  const key = text(raw);
  if (key === "" || key.length > MAX_KEY) throw invalidArgument("A key has 1 to 255 characters.");
  return key;
};

/** The key as it was first written: keys are equal without case (truth W27). */
const knownKey = ({ traits }: Sheet, key: unknown): string | undefined =>
  [...traits.customProperties.keys()].find(
    (known) => known.toLowerCase() === String(key).toLowerCase(),
  );

const keep = (scene: Scene, { id }: Sheet, customProperties: ReadonlyMap<string, string>): void =>
  performFor(scene, setSheetTraits(id, { customProperties }, "customProperty"));

const put = (scene: Scene, sheet: Sheet, key: string, value: string): void =>
  keep(
    scene,
    sheet,
    new Map(sheet.traits.customProperties).set(knownKey(sheet, key) ?? key, value),
  );

const item = (sheet: Sheet, key: unknown) => {
  const known = knownKey(sheet, key);
  return known === undefined ? null : object("WorksheetCustomProperty", { sheet, key: known });
};

export const worksheetCustomPropertyCollection = officeType<Sheet>(
  "WorksheetCustomPropertyCollection",
  {
    items: {
      list: (sheet) =>
        [...sheet.traits.customProperties.keys()].map((key) =>
          object("WorksheetCustomProperty", { sheet, key }),
        ),
      find: item,
    },
    members: {
      /** Replaces the property of that key (truth W27). */
      add: method([sheetKey, text], (sheet, [key, value], { scene }) => {
        put(scene, sheet, key, value);
        return item(sheet, key);
      }),
      getCount: method([], ({ traits }) => traits.customProperties.size),
      getItemOrNullObject: method([text], (sheet, [key]) => item(sheet, key)),
    },
  },
);

export const worksheetCustomProperty = officeType<SheetPropertyTarget>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ sheet, key }) => knownKey(sheet, key) !== undefined,
  members: {
    key: readOnly(({ key }) => key),
    value: property(
      ({ sheet, key }) => sheet.traits.customProperties.get(key) ?? null,
      text,
      ({ sheet, key }, value, { scene }) => put(scene, sheet, key, value),
    ),
    delete: method([], ({ sheet, key }, _none, { scene }) => {
      const left = new Map(sheet.traits.customProperties);
      left.delete(key);
      keep(scene, sheet, left);
    }),
  },
});
