/** Marks are out of 20 in every text: « une note supérieure ou égale à 10/20 ». */
export const HIGHEST_MARK = 20;
