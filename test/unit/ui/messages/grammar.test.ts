import * as en from "../../../../src/ui/messages/en/grammar";
import * as fr from "../../../../src/ui/messages/fr/grammar";

const row = { one: "ligne", other: "lignes" };

describe("counts in French", () => {
  it.each([
    [0, "0 ligne"],
    [1, "1 ligne"],
    [2, "2 lignes"],
    [1234, "1\u202f234 lignes"],
    [1_000_000, "1\u202f000\u202f000 de lignes"],
  ])("say %d as « %s »", (count, said) => expect(fr.counted(count, row)).toBe(said));
});

describe("counts in English", () => {
  it.each([
    [0, "0 rows"],
    [1, "1 row"],
    [1234, "1,234 rows"],
  ])("say %d as “%s”", (count, said) =>
    expect(en.counted(count, { one: "row", other: "rows" })).toBe(said),
  );
});

describe("values in a sentence", () => {
  it("stand between guillemets that do not part from them", () => {
    expect(fr.quoted("abc")).toBe("«\u00a0abc\u00a0»");
    expect(en.quoted("abc")).toBe("“abc”");
  });

  it("are shortened when long, whole letters at a time", () => {
    expect(en.quoted("é".repeat(200))).toBe(`“${"é".repeat(79)}…”`);
    expect(en.quoted("😀".repeat(200))).toBe(`“${"😀".repeat(79)}…”`);
  });

  it("are never corrected: only our own words are", () => {
    expect(fr.phrase`Valeur : ${"a : b"}`).toBe("Valeur\u00a0: a : b");
  });

  it("are joined by « et », or by « ou » up to six", () => {
    expect(fr.allOf(["a", "b"])).toBe("«\u00a0a\u00a0» et «\u00a0b\u00a0»");
    expect(fr.anyOf(["a", "b"])).toBe("«\u00a0a\u00a0» ou «\u00a0b\u00a0»");
    expect(fr.anyOf([..."abcdefgh"])).toMatch(/«\u00a0f\u00a0»…$/);
  });
});

describe("numbers and dates to type", () => {
  it.each([
    ["47800.20", "47800,20"],
    ["-0.5", "-0,5"],
    ["12", "12"],
    ["2017-06-27", "2017-06-27"],
    ["1.2.3", "1.2.3"],
  ])("show %s as %s in French", (canonical, typed) =>
    expect(fr.typedNumber(canonical)).toBe(typed),
  );

  it("are day first in French, and a range of dates stays as it is published", () => {
    expect(fr.typedDate("2025-03-18")).toBe("18/03/2025");
    expect(fr.typedDate("2025-03-18/2025-04-01")).toBe("2025-03-18/2025-04-01");
    expect(en.typedDate("2025-03-18")).toBe("2025-03-18");
  });
  it("keep their point in English", () => expect(en.typedNumber("47800.20")).toBe("47800.20"));
});

describe("a date and time", () => {
  it("is written as the language does", () => {
    expect(fr.dateTime("2025-03-12T12:00:00Z")).toMatch(/^12 mars 2025 à \d\d:00$/);
    expect(en.dateTime("2025-03-12T12:00:00Z")).toMatch(/^12 March 2025 at \d\d:00$/);
  });
});
