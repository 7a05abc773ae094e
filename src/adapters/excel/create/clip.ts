/** What Excel takes in a rule, in characters (truth DV13): longer texts make it refuse the rule. */
export const LIMITS = { title: 32, prompt: 255, alert: 224 } as const;

/** A text cut to a limit, the cut shown. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}
