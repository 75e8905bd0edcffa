/** What a bench is given: a line to print, and a figure to keep beside its goal. */

/** Milliseconds unless the unit says otherwise; less is better. */
export type Figure = (what: string, goal: number, value: number, unit?: "ms" | "s" | "×" | "µs") => void;

export type Bench = (print: (line: string) => void, figure: Figure) => Promise<void> | void;
