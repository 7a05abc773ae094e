/** A place where the sheet was published, for the officer who comes back to it or takes it over. */
export interface KnownPlace {
  readonly id: string;
  /** As the one who published calls it. */
  readonly label: string;
  readonly url: string;
  readonly page: string | null;
  /** ISO date-time. */
  readonly at: string;
  readonly rows: number;
  /** Empty when who published gave no name. */
  readonly by: string;
  readonly draft: boolean;
}
