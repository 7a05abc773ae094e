import fc from "fast-check";
import { readTextFile } from "../../src/adapters/files/readTextFile";
import { checkCsv } from "../../src/entries/engine";
import { differences } from "./compare";
import {
  csvFileText,
  encodable,
  encodeText,
  fileEncoding,
  isLegacy,
  type FileEncoding,
} from "./files";
import { hasReference, referenceAnswers, type Answer, type BytesCase } from "./reference";

/** ORACLE_CASES draws more, ORACLE_SEED others. */
const CASES = Number(process.env["ORACLE_CASES"] ?? 1_500);
const SEED = Number(process.env["ORACLE_SEED"] ?? 7);

const SCHEMA = {
  fields: [
    { name: "nom", type: "string", constraints: { maxLength: 8 } },
    { name: "montant", type: "number", constraints: { required: true } },
    { name: "date", type: "date" },
    { name: "é t é", type: "string", constraints: { pattern: "[a-zé ]+" } },
  ],
};

interface Upload {
  readonly text: string;
  readonly encoding: FileEncoding;
  readonly name: string;
}

const name = fc.constantFrom("f.tsv", ...Array.from({ length: 9 }, () => "f.csv"));
const upload = fc.record({ text: csvFileText, encoding: fileEncoding, name });

const bytesCase = ({ text, encoding, name }: Upload): BytesCase => ({
  schema: SCHEMA,
  name,
  bytes: Buffer.from(encodeText(text, encoding)).toString("base64"),
});

/** What differs from the reference's answer, the cells themselves included. */
function readingDifferences({ name, bytes }: BytesCase, answer: Answer | undefined): string[] {
  if (!answer) throw new Error("The reference gave no answer.");
  const file = Buffer.from(bytes, "base64");
  const reading = readTextFile(file, name.slice(-4));
  const ours = JSON.stringify(reading.ok ? reading.rows : []);
  const theirs = JSON.stringify(answer.rows ?? []);
  const { findings } = checkCsv(SCHEMA, file, { fileName: name });
  const cells = ours === theirs ? [] : [`- ${theirs}`, `+ ${ours}`];
  return [...differences(answer, findings), ...cells];
}

it(`reads ${CASES} files of any separator, quote, line end and encoding as Validata does`, () => {
  if (!hasReference()) return;
  const uploads = fc.sample(upload, { numRuns: CASES, seed: SEED });
  const unicode = uploads.filter(({ encoding }) => !isLegacy(encoding));
  const cases = unicode.map(bytesCase);
  const answers = referenceAnswers(cases);
  const different = cases.flatMap((each, index) => {
    const found = readingDifferences(each, answers[index]);
    return found.length === 0 ? [] : [{ ...unicode[index], found }];
  });
  expect(different).toEqual([]);
}, 3_600_000);

/**
 * The reference's guess of an old encoding goes astray on short or odd texts (Cyrillic, Chinese, UTF-16): then our
 * verdict must be the one it gives on the same text in UTF-8.
 */
it("reads old French encodings as Validata does, or as it reads the same text in UTF-8", () => {
  if (!hasReference()) return;
  const uploads = fc.sample(upload, { numRuns: CASES, seed: SEED });
  const legacy = uploads.filter(({ encoding }) => isLegacy(encoding));
  const cases = legacy.map(bytesCase);
  const answers = referenceAnswers(cases);
  const inUnicode = referenceAnswers(legacy.map(inUtf8));
  const different = cases.flatMap((each, index) => {
    const answer = inUnicode[index];
    const isEqual =
      verdictDifferences(each, answers[index]).length === 0 ||
      verdictDifferences(each, answer).length === 0;
    return isEqual ? [] : [{ ...legacy[index], answer }];
  });
  expect(different).toEqual([]);
}, 3_600_000);

function inUtf8({ text, encoding, name }: Upload): BytesCase {
  const left = isLegacy(encoding) ? encodable(text, encoding) : text;
  return bytesCase({ text: left, encoding: "utf-8", name });
}

function verdictDifferences({ name, bytes }: BytesCase, answer: Answer | undefined): string[] {
  if (!answer) throw new Error("The reference gave no answer.");
  const { findings } = checkCsv(SCHEMA, Buffer.from(bytes, "base64"), { fileName: name });
  return differences(answer, findings);
}
