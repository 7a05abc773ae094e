/**
 * The two objects of Microsoft that the adapter speaks to. In a page they are globals; in Node each
 * open workbook has its own pair, so several live side by side in one process.
 */
export interface OfficeHost {
  readonly Excel: Pick<typeof Excel, "run">;
  readonly Office: {
    readonly context: {
      readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
    };
  };
}

export function officeOfThisPage(): OfficeHost {
  return { Excel, Office };
}
