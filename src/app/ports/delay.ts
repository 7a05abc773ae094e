/** Calls `task` once after `milliseconds`; the answer cancels it. */
export type Delay = (milliseconds: number, task: () => void) => () => void;
