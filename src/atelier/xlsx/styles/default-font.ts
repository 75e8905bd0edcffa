/** What « no font » means in a model: the font of Excel's « Normal » style, written as the file's default. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;
