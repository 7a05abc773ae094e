/**
 * A text that a worksheet cannot hold. Excel would load what fits and say so; a host that tests
 * are run on had better not lose rows.
 */
export class CsvError extends Error {
  override readonly name = "CsvError";

  constructor(
    readonly fault: "tooManyRows" | "tooManyColumns",
    readonly limit: number,
  ) {
    super(`A worksheet has no more than ${limit} ${fault === "tooManyRows" ? "rows" : "columns"}`);
  }
}
