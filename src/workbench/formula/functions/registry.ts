import { choosingFunctions } from "./choosing";
import { conditionalFunctions } from "./conditional";
import { dateTimeFunctions } from "./dateTime";
import { financialFunctions } from "./financial";
import { filteringFunctions } from "./filtering";
import { index } from "./indexing";
import { informationFunctions } from "./information";
import { integerFunctions } from "./integers";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { modernLookupFunctions } from "./modernLookup";
import { numberTextFunctions } from "./numberText";
import { referenceFunctions } from "./reference";
import { shapingFunctions } from "./shaping";
import type { FunctionSpec } from "./signature";
import { sortingFunctions } from "./sorting";
import { statisticalFunctions } from "./statistical";
import { subtotal } from "./subtotal";
import { textFunctions } from "./text";
import { textPartFunctions } from "./textParts";
import { trigonometricFunctions } from "./trigonometry";
import { workdayFunctions } from "./workdays";

/** Every function of the workbench, family by family. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  ...mathFunctions,
  ...trigonometricFunctions,
  ...integerFunctions,
  ...financialFunctions,
  ...statisticalFunctions,
  ...conditionalFunctions,
  ...logicalFunctions,
  ...textFunctions,
  ...textPartFunctions,
  ...numberTextFunctions,
  ...dateTimeFunctions,
  ...workdayFunctions,
  ...lookupFunctions,
  ...modernLookupFunctions,
  index,
  ...referenceFunctions,
  ...filteringFunctions,
  ...sortingFunctions,
  ...shapingFunctions,
  ...choosingFunctions,
  ...informationFunctions,
  subtotal((name) => functionNamed(name)),
];

const byName = new Map(FUNCTIONS.map((spec) => [spec.name, spec]));

/** Files write functions younger than 2007 with a prefix. */
const FILE_PREFIX = /^_XLFN\.(_XLWS\.)?/;

/** The function of an English name, in any case; `undefined` is `#NAME?`. */
export const functionNamed = (name: string): FunctionSpec | undefined =>
  byName.get(name.toUpperCase().replace(FILE_PREFIX, ""));
