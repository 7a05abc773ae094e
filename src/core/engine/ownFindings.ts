import type { Finding } from "../report/finding";

type Params = Finding["params"];

/**
 * The same findings, holding no text cut out of a file: such a text is a window on the whole file, which would stay
 * in memory as long as the report. Findings of one value repeated share their params: these are copied once.
 */
export function ownFindings(findings: readonly Finding[]): Finding[] {
  const known = new Map<Params, Params>();
  const ownParams = (params: Params): Params => {
    const copy = known.get(params) ?? (copied(params) as Params);
    known.set(params, copy);
    return copy;
  };
  return findings.map(
    (finding) =>
      ({ ...finding, field: copied(finding.field), params: ownParams(finding.params) }) as Finding,
  );
}

function copied(value: unknown): unknown {
  if (typeof value === "string") return ownText(value);
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]));
}

/** Joined to a space, a text is written anew; without the space, it is a window on that. */
const ownText = (text: string): string => ` ${text}`.slice(1);
