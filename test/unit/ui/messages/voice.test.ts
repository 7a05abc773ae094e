import { en } from "../../../../src/ui/messages/en";
import { fr } from "../../../../src/ui/messages/fr";
import type { Messages } from "../../../../src/ui/messages/messages";
import { findingTexts, labels, sentences, type Said } from "./sentences";

const everything = (messages: Messages): readonly Said[] => [
  ...sentences(messages),
  ...labels(messages),
];

/** The sources of the sentences that break a rule: the failure shows them all at once. */
function breaking(said: readonly Said[], breaks: (text: string) => boolean): readonly string[] {
  return said.filter(({ text }) => breaks(text)).map(({ source, text }) => `${source}: ${text}`);
}

const outsideQuotes = (text: string): string => text.replace(/«[^»]*»|“[^”]*”/g, "");

describe.each([
  ["French", fr],
  ["English", en],
])("what the officer reads in %s", (_, messages) => {
  it("never raises its voice", () => {
    expect(breaking(everything(messages), (text) => text.includes("!"))).toEqual([]);
  });

  it("has no emoji", () => {
    const emoji = /\p{Extended_Pictographic}/u;
    expect(breaking(everything(messages), (text) => emoji.test(text))).toEqual([]);
  });

  it("leaves no hole where a value is missing", () => {
    const hole = /undefined|null|NaN|\[object|\s\s|\s$|^\s*$/;
    const exempt = /^\/sheet\/expected/;
    const said = everything(messages).filter(({ source }) => !exempt.test(source));
    expect(breaking(said, (text) => hole.test(text))).toEqual([]);
  });

  it("ends every sentence with a full stop", () => {
    const ends = /[.…]$/;
    expect(breaking(sentences(messages), (text) => !ends.test(text))).toEqual([]);
  });

  it("starts every sentence with a capital, a number or what was found", () => {
    const starts = /^[\p{Lu}\d«“]|^www\./u;
    expect(breaking(sentences(messages), (text) => !starts.test(text))).toEqual([]);
  });

  it("says of each anomaly what is wrong and what to do", () => {
    for (const { source, reason, remedy } of findingTexts(messages))
      expect([source, reason === remedy, reason.length > 15, remedy.length > 9]).toEqual([
        source,
        false,
        true,
        true,
      ]);
  });
});

describe("French words", () => {
  it("are those of a finance service, not of a computer", () => {
    const forbidden =
      /\b(champs?|json|regex|expression régulière|null|string|upload|uploader|token|erreurs de validation)\b/i;
    const said = everything(fr).filter(({ source }) => source !== "/model/otherModelHint");
    expect(breaking(said, (text) => forbidden.test(outsideQuotes(text)))).toEqual([]);
  });

  it("keep « : ; ? % € » on the line of the word before, and guillemets with what they hold", () => {
    const breakable = /[ ][:;?%€»]|«[ ]|[^\s\u00a0\u202f][;?»]|«[^\u00a0]/;
    const said = everything(fr).map(({ source, text }) => ({
      source,
      text: text.replace(/https?:\/\/\S*/g, ""),
    }));
    expect(breaking(said, (text) => breakable.test(text))).toEqual([]);
  });

  it("use no English word and no straight double quote of their own", () => {
    const foreign = /\b(the|please|error|warning|click|file)\b/i;
    expect(breaking(everything(fr), (text) => foreign.test(outsideQuotes(text)))).toEqual([]);
  });
});

describe("a French worksheet", () => {
  const isoDate = /\d{4}-\d\d-\d\d|AAAA-MM-JJ/;

  it("is never asked for a date that Excel's officer does not type: 12/03/2025, not 2025-03-12", () => {
    expect(breaking(sentences(fr), (text) => isoDate.test(text))).toEqual([]);
  });

  it("a date wanted in a file is asked for as the file writes it", () => {
    const remedies = findingTexts({ ...fr, findings: fr.fileFindings }).filter(({ remedy }) =>
      isoDate.test(remedy),
    );
    expect(remedies.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["type.date", "type.datetime", "constraint.minimum"]),
    );
  });
});

describe("the two languages", () => {
  it("have the same messages", () => {
    const shape = (messages: Messages) => everything(messages).map(({ source }) => source);
    expect(shape(en)).toEqual(shape(fr));
  });
});
