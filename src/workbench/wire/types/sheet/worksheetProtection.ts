import type { ProtectionOptions } from "../../../book/protection";
import { DEFAULT_PROTECTION_OPTIONS } from "../../../book/protection";
import type { Sheet } from "../../../book/sheet";
import { protect, unprotect } from "../../../change/protect";
import { boolean, oneOf, optional, record, text } from "../../argument";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** `Excel.WorksheetProtectionOptions`; unknown options are refused by name. */
function readOptions(given: Record<string, unknown> | undefined): ProtectionOptions {
  const options: Record<string, unknown> = { ...DEFAULT_PROTECTION_OPTIONS };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (!(name in options)) throw invalidArgument(`There is no protection option ${name}.`);
    if (value === null || value === undefined) continue;
    options[name] = name === "selectionMode" ? oneOf(SELECTION_MODES)(value) : boolean(value);
  }
  return options as unknown as ProtectionOptions;
}

/** Truths W15 to W19. */
export const worksheetProtection = officeType<Sheet>("WorksheetProtection", {
  members: {
    options: readOnly(({ traits }) => traits.protection?.options ?? null),
    protected: readOnly(({ traits }) => traits.protection !== null),
    protect: method([optional(record), optional(text)], ({ id }, [given, password], { scene }) => {
      const seal = password === undefined || password === "" ? null : { text: password };
      performFor(scene, protect(id, { options: readOptions(given), password: seal }));
    }),
    unprotect: method([optional(text)], ({ id }, [password], { scene }) =>
      performFor(scene, unprotect(id, password)),
    ),
  },
});
