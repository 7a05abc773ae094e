/**
 * A parsing expression grammar in the smallest form: a rule takes a text and a place, and answers the place after
 * what it matched, or -1. Choices are ordered and never taken back, as in the grammar we reproduce.
 */
export type Rule = (text: string, at: number) => number;

const FAILED = -1;

export function literal(expected: string): Rule {
  return (text, at) => (text.startsWith(expected, at) ? at + expected.length : FAILED);
}

/** One of several words; the first that fits wins. */
export function word(...words: readonly string[]): Rule {
  return choice(...words.map(literal));
}

/** A regular expression with the flag `y`. */
export function token(pattern: RegExp): Rule {
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : FAILED;
  };
}

export function sequence(...rules: readonly Rule[]): Rule {
  return (text, at) => {
    let end = at;
    for (const rule of rules) {
      end = rule(text, end);
      if (end === FAILED) return FAILED;
    }
    return end;
  };
}

export function choice(...rules: readonly Rule[]): Rule {
  return (text, at) => {
    for (const rule of rules) {
      const end = rule(text, at);
      if (end !== FAILED) return end;
    }
    return FAILED;
  };
}

export function optional(rule: Rule): Rule {
  return (text, at) => {
    const end = rule(text, at);
    return end === FAILED ? at : end;
  };
}

/** `item (separator item)*`. */
export function list(item: Rule, separator: Rule): Rule {
  const next = sequence(separator, item);
  return (text, at) => {
    let end = item(text, at);
    while (end !== FAILED) {
      const further = next(text, end);
      if (further === FAILED || further === end) return end;
      end = further;
    }
    return FAILED;
  };
}

/** Whether the rule matches the text from end to end. */
export function matches(rule: Rule, text: string): boolean {
  return rule(text, 0) === text.length;
}
