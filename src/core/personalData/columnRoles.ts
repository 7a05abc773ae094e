/** What columns of a model say of who receives: by them a person is told from a body. */
export interface BeneficiaryColumns {
  readonly name: string;
  /** Numbers that only bodies have. */
  readonly numbers: readonly string[];
}

/**
 * Known by their columns rather than by the model's name: the same columns come in the SCDL model, in that of the
 * order of 2017 and in the copies that authorities keep.
 */
export const BENEFICIARIES: readonly BeneficiaryColumns[] = [
  { name: "nomBeneficiaire", numbers: ["idBeneficiaire", "rnaBeneficiaire"] },
];
