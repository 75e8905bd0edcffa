/** The sentences of explanations: one per code of a trace, in both languages. */

/** What a sentence is made from: the inputs of the step by name, already written in its language, and `result`. */
export type Words = Readonly<Record<string, string>>;

export type TraceSentence = (words: Words) => string;
