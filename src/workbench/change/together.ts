import type { Done, Note, Step } from "./change";

/**
 * Several steps as one. `run` is given a function that carries out a step at once, so later steps
 * may look at what earlier ones did. When one refuses, the earlier ones are taken back.
 */
export function together(run: (apply: (step: Step) => void) => void): Step {
  return (book) => {
    const done: Done[] = [];
    try {
      run((step) => done.push(step(book)));
    } catch (refusal) {
      for (const { inverse } of done.reverse()) inverse(book);
      throw refusal;
    }
    const inverses = done.map(({ inverse }) => inverse).reverse();
    const notes: Note[] = done.flatMap((part) => part.notes);
    return { notes, inverse: sequence(inverses) };
  };
}

/** Steps one after the other, as one. */
export const sequence = (steps: readonly Step[]): Step =>
  steps.length === 1
    ? (steps[0] as Step)
    : together((apply) => {
        steps.forEach(apply);
      });
