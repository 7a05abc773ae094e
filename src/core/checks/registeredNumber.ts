import type { CellTest } from "../constraints/constraintKind";
import { fault, type Fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { CellCheckKind } from "./checkKind";
import { compactNumber, isSiren, isSiret } from "./siretNumber";

interface NumberRules {
  readonly code: "check.siret" | "check.siren";
  readonly digits: number;
  readonly isRight: (digits: string) => boolean;
}

export const siret = numberCheck({ code: "check.siret", digits: 14, isRight: isSiret });
export const siren = numberCheck({ code: "check.siren", digits: 9, isRight: isSiren });

/** A column of numbers is always wrong for the reference: a SIRET is a text. */
function numberCheck(rules: NumberRules): CellCheckKind {
  return {
    scope: "cell",
    compile: (_declared, field): CellTest => {
      const isText = field.type === "string" || field.type === "any";
      return (text) => {
        if (isText && rules.isRight(compactNumber(text))) return null;
        return numberFault(text, field, rules);
      };
    },
  };
}

function numberFault(value: string, field: Field, { code, digits, isRight }: NumberRules): Fault {
  const compact = compactNumber(value);
  return fault(code, {
    value,
    example: field.example,
    reason: reasonOf(compact, digits),
    digits: compact.replace(/\D/g, "").length,
    proposal: proposalOf(value, compact, digits, isRight),
  });
}

function reasonOf(compact: string, digits: number): "characters" | "length" | "checksum" {
  if (!/^\d+$/.test(compact)) return "characters";
  return compact.length === digits ? "checksum" : "length";
}

/** Excel drops the first zero of a number; people join digits with hyphens. Sure when the checksum agrees. */
function proposalOf(
  value: string,
  compact: string,
  digits: number,
  isRight: (digits: string) => boolean,
): string | null {
  if (!/^[\d-]+$/.test(compact)) return null;
  const bare = compact.replaceAll("-", "");
  const proposal = bare.length === digits - 1 ? `0${bare}` : bare;
  return proposal !== value && isRight(proposal) ? proposal : null;
}
