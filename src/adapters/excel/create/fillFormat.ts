/**
 * One number format for a whole range, as the one value that fills it (truth V23): a format per
 * cell would weigh megabytes for a column. The typings only know the array.
 */
export function fillFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}
