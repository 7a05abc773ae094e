import { compilePattern } from "../../../../src/core/python/pattern";

const matches = (pattern: string, text: string): boolean | undefined =>
  compilePattern(pattern)?.(text) ?? undefined;

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
  ["a++a", "aa", false],
  ["(?>a|ab)c", "abc", false],
  ["a{,}", "aaa", true],
  ["(a)|b\\1", "b", false],
  ["(?<=a)b", "b", false],
  ["a(?<=a)b", "ab", true],
  ["(?#note)a", "a", true],
  ["\\–\\'", "–'", true],
  ["(\\/[0-9]{2})?", "/12", true],
  ["(?i:oui|non)", "Oui", true],
  ["(?i:oui)s", "OUIS", false],
  ["(?i:[a-z]+)", "ſK", true],
  ["(?i:[^a])", "A", false],
  ["(?i:i)", "İ", true],
  ["(?i:[^ı])", "I", false],
  ["(?i:a(?-i:b))", "AB", false],
  ["(?i:\\W)", "ι", false],
  ["(?s:.)", "\n", true],
  ["(?m:^b$)", "a\nb", false],
  ["a(?m:$)\\nb", "a\nb", true],
  ["(?x: a b # note\n)", "ab", true],
])("%j against %j is %j", (pattern, text, answer) => {
  expect(matches(pattern, text)).toBe(answer);
});

it.each([
  "(",
  "[z-a]",
  "a)",
  "(?i)a",
  "(?i-i:a)",
  "(?a:\\w)",
  "(?i:(a)\\1)",
  "\\p{L}",
  "\\q",
  "*a",
  "a**",
  "[\\w-z]",
  "(?<=a+)b",
  "(a\\1)",
])("cannot read %j", (pattern) => {
  expect(compilePattern(pattern)).toBeNull();
});

/** Patterns that make an engine that backtracks take years, and texts that show it. */
it.each([
  ["(a+)+", "a".repeat(10_000) + "!"],
  ["(a|a)*", "a".repeat(10_000) + "!"],
  ["(x+x+)+y", "x".repeat(10_000)],
  ["(.*)*x", "a".repeat(5_000)],
  ["([a-zA-Z]+)*", "a".repeat(10_000) + "1"],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(5_000)],
  [".*.*.*=.*", "a".repeat(5_000)],
  ["(a?){30}a{30}", "a".repeat(29)],
  ["(?=(a+)+b)a*", "a".repeat(2_000)],
  ["(\\w+\\s?)*!", "mot ".repeat(5_000)],
])("%j soon refuses a text made to explode it", (pattern, text) => {
  const start = performance.now();
  expect(compilePattern(pattern)?.(text)).toBe(false);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it("gives up on a pattern too long to be tried, and on a text too long for it", () => {
  expect(compilePattern("((a{50}){50}){50}")?.("a")).toBeNull();
  expect(compilePattern("(a*)(a*)\\1\\2b")?.("a".repeat(5_000))).toBeNull();
});
