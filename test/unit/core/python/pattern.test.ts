import { compilePattern } from "../../../../src/core/python/pattern";

const matches = (pattern: string, text: string): boolean | undefined =>
  compilePattern(pattern)?.test(text);

/** What Python's `re.match("^" + pattern + "$", text)` answers, where JavaScript alone would answer otherwise. */
it.each([
  ["a|b", "axx", true],
  ["a|b", "xb", false],
  ["abc", "abc\n", true],
  ["abc$", "abc\n\n", false],
  ["\\w+", "été", true],
  ["[\\w-]+", "à-b", true],
  ["[^\\W]+", "é", true],
  ["\\d", "٣", true],
  ["\\s", "\ufeff", false],
  ["\\s", "\u001c", true],
  [".", "\u2028", true],
  [".", "\n", false],
  [".", "😀", true],
  ["(?P<n>a)(?P=n)", "aa", true],
  ["a{,2}", "aa", true],
  ["a{,2}", "aaa", false],
  ["x{", "x{", true],
  ["[]a]+", "]a", true],
  ["[[a]", "[", true],
  ["\\Aa\\Z", "a", true],
  ["\\bé", "é", true],
  ["\\x41\\u00e9\\101", "AéA", true],
  ["a++b", "aab", true],
  ["(?#note)a", "a", true],
  ["\\–\\'", "–'", true],
  ["(\\/[0-9]{2})?", "/12", true],
])("%j against %j is %j", (pattern, text, answer) => {
  expect(matches(pattern, text)).toBe(answer);
});

it.each(["(", "[z-a]", "a)", "(?i)a", "\\p{L}", "\\q", "*a"])("cannot read %j", (pattern) => {
  expect(compilePattern(pattern)).toBeNull();
});
