import type { CellTest } from "../constraints/constraintKind";
import { isExcelError } from "../fields/excelError";
import { FIELD_KINDS } from "../fields/fieldKinds";
import type { FieldReader } from "../fields/fieldReader";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import { broken, GOOD, refused, type CellVerdict } from "./cellVerdict";
import { remembering } from "./remembering";

export type CellJudge = (text: string) => CellVerdict;

/** The function that judges the texts of one column, made of the fewest steps that its field asks for. */
export function cellJudge(
  field: Field,
  reader: FieldReader,
  tests: readonly CellTest[],
  whenBlank: CellVerdict,
): CellJudge {
  if (tests.length === 0 && reader.acceptsAll) return alwaysGood(field, whenBlank);
  return blankFirst(field, whenBlank, valueJudge(field, reader, tests));
}

/** The commonest column of all: any text will do. */
function alwaysGood(field: Field, whenBlank: CellVerdict): CellJudge {
  if (isOnlyEmptyMissing(field)) return (text) => (text === "" ? whenBlank : GOOD);
  return blankFirst(field, whenBlank, () => GOOD);
}

function blankFirst(field: Field, whenBlank: CellVerdict, judge: CellJudge): CellJudge {
  if (isOnlyEmptyMissing(field)) return (text) => (text === "" ? whenBlank : judge(text));
  const missing = new Set(field.missingValues);
  return (text) => (missing.has(text) ? whenBlank : judge(text));
}

function isOnlyEmptyMissing({ missingValues }: Field): boolean {
  return missingValues.length === 1 && missingValues[0] === "";
}

/** In a worksheet, Excel's errors are faults in any column, unless the schema says that they mean nothing. */
export function errorsFirst(field: Field, judge: CellJudge): CellJudge {
  const missing = new Set(field.missingValues);
  return (text) => {
    if (!isExcelError(text) || missing.has(text)) return judge(text);
    return refused(fault("type.excelError", { value: text }));
  };
}

/** A verdict is remembered where judging costs more than a look in the memory. */
function valueJudge(field: Field, reader: FieldReader, tests: readonly CellTest[]): CellJudge {
  const { accepts } = reader;
  const { refusal } = FIELD_KINDS[field.type];
  const judge = testJudge(tests);
  const whole: CellJudge = (text) => (accepts(text) ? judge(text) : refused(refusal(field, text)));
  return isCheap(field, reader, tests) ? whole : remembering(whole);
}

function isCheap(field: Field, reader: FieldReader, tests: readonly CellTest[]): boolean {
  const { minLength, maxLength } = field.constraints;
  const lengths = [minLength, maxLength].filter((limit) => limit !== null).length;
  return !!reader.isQuick && tests.length === lengths;
}

function testJudge(tests: readonly CellTest[]): CellJudge {
  const [first, second, third] = tests;
  if (first === undefined) return () => GOOD;
  if (second === undefined) return (text) => verdictOf(first(text));
  if (third !== undefined) return (text) => examined(text, tests);
  return (text) => {
    const found = first(text);
    return found === null ? verdictOf(second(text)) : examined(text, tests);
  };
}

function verdictOf(found: ReturnType<CellTest>): CellVerdict {
  return found === null ? GOOD : broken([found]);
}

function examined(text: string, tests: readonly CellTest[]): CellVerdict {
  const faults = tests.map((test) => test(text)).filter((found) => found !== null);
  return faults.length === 0 ? GOOD : broken(faults);
}
