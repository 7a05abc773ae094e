import type {
  PreflightCode,
  PreflightParams,
  PreflightRemark,
  RemarkWeight,
} from "../../app/publication/preflightRemark";
import type { PersonalAction } from "../../core/personalData/decision";
import type { PersonalKind } from "../../core/personalData/personalHit";

/** One sentence for each remark, one name for each kind: a code without its words does not compile. */
export interface PreflightMessages {
  readonly remarks: {
    readonly [Code in PreflightCode]: (params: PreflightParams[Code]) => string;
  };
  /** Said before a remark: colour alone tells nothing. */
  readonly weights: Readonly<Record<RemarkWeight, string>>;
  /** What was found in a cell, and why it is asked. */
  readonly kinds: Readonly<Record<PersonalKind, { name: string; why: string }>>;
  readonly actions: Readonly<Record<PersonalAction["kind"], string>>;
}

export function describeRemark(messages: PreflightMessages, remark: PreflightRemark): string {
  // Code and params of a remark always go together, which TypeScript cannot follow through an index.
  const describe = messages.remarks[remark.code] as (params: PreflightRemark["params"]) => string;
  return describe(remark.params);
}

/** What was found in a cell, one name after the other. */
export function nameKinds({ kinds }: PreflightMessages, found: readonly PersonalKind[]): string {
  const names = found.map((kind) => kinds[kind].name);
  return names.map((name, at) => (at === 0 ? name : lowered(name))).join(" + ");
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
