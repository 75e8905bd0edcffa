/** The shape of a convention: the text as data, each value with its unit, its article and, where it is unclear, the other reading. */

/** A text in the product's two languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

export type Unit =
  | "/20"
  | "%"
  | "€"
  | "€/h"
  | "€/km"
  | "h"
  | "h/apprenant"
  | "km"
  | "ECTS"
  | "coefficient"
  | "apprenants"
  | "mois"
  | "ans";

/**
 * What a parameter may hold. Numbers are decimals as written in the text, never computed ones; a `share` is a number
 * between 0 and 1 typed `0,4` or `40 %`; `shares` is a list of them typed `0,4;0,6`; a `date` is `JJ/MM/AAAA` or, in a
 * convention that repeats each year, `31/12/N`, `31/03/N+1`.
 */
export type Domain =
  | {
      readonly type: "number";
      readonly min?: number;
      readonly max?: number;
      readonly whole?: true;
      readonly orNone?: true;
    }
  | { readonly type: "share" }
  | { readonly type: "shares" }
  | { readonly type: "boolean" }
  | { readonly type: "date" }
  | { readonly type: "text" }
  | { readonly type: "choice"; readonly choices: readonly Choice[] };

/** `id` is what the code and the files hold; the labels are what people type and read. */
export interface Choice {
  readonly id: string;
  readonly label: Bilingual;
}

export type Section =
  | "convention"
  | "grading"
  | "catalogue"
  | "diploma"
  | "finance"
  | "billing"
  | "cohort"
  | "staffing"
  | "calendar"
  | "governance"
  | "display";

/** A parameter: its key (`unit.<CODE>` stands for every code), its name for people, and its domain, enforced by the functions. */
export interface ParameterDefinition {
  readonly key: string;
  readonly section: Section;
  readonly label: Bilingual;
  readonly domain: Domain;
  readonly unit?: Unit;
  /** One sentence: what the parameter changes. */
  readonly help: Bilingual;
}

/** `null` is « none » (no floor) where the domain allows it, else « left to be set » (the text has a blank). */
export type ParameterValue = number | string | boolean | null | readonly number[];

/** Another way to read the same sentence, which a user may choose instead. */
export interface Reading {
  readonly value: ParameterValue;
  readonly reading: Bilingual;
}

export interface ConventionValue {
  readonly key: string;
  readonly value: ParameterValue;
  /** The article that decides, as cited in the text: `annexe 3, « Deuxième session »`. */
  readonly article: string;
  /** Only for open keys such as `unit.USSA24` or `finance.split.cfa`: what this one is called. */
  readonly name?: Bilingual;
  /** Why this value where the text is unclear, silent or contradicts itself. */
  readonly note?: Bilingual;
  readonly alternatives?: readonly Reading[];
}

export interface Convention {
  /** Stable for years: workbooks hold it. */
  readonly id: string;
  readonly title: Bilingual;
  /** What the text is, without names of people. */
  readonly source: Bilingual;
  /** The convention whose values hold where this one is silent. */
  readonly base?: string;
  /** Dates the text is in force, `AAAA-MM-JJ`. */
  readonly effective?: { readonly from?: string; readonly to?: string };
  readonly values: readonly ConventionValue[];
}
