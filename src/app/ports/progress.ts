/** How far a long task is: `total` is null while it is unknown. */
export type Progress = (done: number, total: number | null) => void;
