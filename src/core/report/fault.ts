import type { Finding, FindingCode, FindingOf, FindingParams } from "./finding";
import { severityOf, VALIDATA_TYPES } from "./validataType";

/** A finding before it has an address: what a field, a constraint or a check says of a text. */
export type Fault = { readonly [Code in FindingCode]: FaultOf<Code> }[FindingCode];

type FaultOf<Code extends FindingCode> = Omit<FindingOf<Code>, "row" | "field">;

/** `type` is given only where one code answers for two types of Validata. */
export function fault<Code extends FindingCode>(
  code: Code,
  params: FindingParams[Code],
  type: string = VALIDATA_TYPES[code],
): FaultOf<Code> {
  return { type, code, severity: severityOf(code), params };
}

export function locate(found: Fault, row: number | null, field: string | null): Finding {
  return { ...found, row, field };
}
