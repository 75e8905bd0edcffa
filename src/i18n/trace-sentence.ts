/** The shape of an explanation's sentence. */

/** What a sentence is made from: the inputs of the step by name, already written in its language, and `result`. */
export type Words = Readonly<Record<string, string>>;

/** The answers of yes or no among them, by name: a sentence says « n’atteint pas », never « atteint : non ». */
export type Facts = Readonly<Record<string, boolean | undefined>>;

export type TraceSentence = (words: Words, facts: Facts) => string;
