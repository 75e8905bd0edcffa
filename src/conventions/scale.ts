/** Marks are out of 20 in every text: « une note supérieure ou égale à 10/20 ». */
export const HIGHEST_MARK = 20;

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
export const LANGUAGE_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
