/** One way a descriptor departs from the profile, as ajv tells it. */
export interface ProfileError {
  /** JSON pointer to the faulty place. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const validateProfile: {
  (descriptor: unknown): boolean;
  errors?: readonly ProfileError[] | null;
};
