import { startExcel } from "../../../src/workbench/node/startExcel";
import type { ExcelOptions, RunningExcel } from "../../../src/workbench/node/startExcel";
import { caseNames, CASES, expectationOf, recordingsOf } from "../../recording/casesOnDisk";
import type { AskedExcel } from "../../recording/runCase";
import { runCase } from "../../recording/runCase";
import type { Case, Gesture, Json } from "./form";

interface CaseFile {
  readonly asked: Case;
}

/** Who answers first, and what: the real Excels where some were recorded, or what is expected. */
interface Reference {
  readonly from: string;
  readonly options: ExcelOptions;
  readonly answer: Json;
}

const names = caseNames();
const caseNamed = (name: string) =>
  (jest.requireActual(`${CASES}/${name}/case.ts`) as CaseFile).asked;

function referencesOf(name: string): Reference[] {
  const recordings = recordingsOf(name);
  const locale = caseNamed(name).locale ?? "fr-FR";
  if (recordings.length === 0) {
    return [{ from: "expected", options: { locale }, answer: expectationOf(name) }];
  }
  return recordings.map(({ platform, build, answer, ...recorded }) => ({
    from: `${platform} ${build}`,
    options: { locale: recorded.locale === "en-US" ? "en-US" : "fr-FR" },
    answer,
  }));
}

function workbench(excel: RunningExcel): AskedExcel {
  const hands = excel.user as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  return {
    run: (batch) => excel.run(batch),
    gesture: async ([hand, ...given]: Gesture) => {
      await hands[hand]!(...given);
    },
    settle: () => excel.atRest(),
  };
}

const questions = names.flatMap((name) =>
  referencesOf(name).map((reference) => ({ name, asks: caseNamed(name).asks, ...reference })),
);

test.each(questions)("$asks ($name, $from)", async ({ name, options, answer }) => {
  const excel = await startExcel({ requirementSet: "1.16", ...options });
  expect(await runCase(caseNamed(name), workbench(excel))).toEqual(answer);
  await excel.close();
});

test("at least thirty questions are put, each by the number of its rule", () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
  const numbered = names.filter((name) => /^[A-Z]+\d+(, [A-Z]+\d+)*: /.test(caseNamed(name).asks));
  expect(numbered).toEqual(names);
});
