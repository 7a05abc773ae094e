/** One way the file of destinations departs from its form, as ajv tells it. */
export interface ShapeError {
  /** JSON pointer to the faulty place. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const validateDestinations: {
  (found: unknown): boolean;
  errors?: readonly ShapeError[] | null;
};
