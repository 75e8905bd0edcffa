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
  | "€/an"
  | "h"
  | "h/apprenant"
  | "km"
  | "ECTS"
  | "coefficient"
  | "apprenants"
  | "voix"
  | "j"
  | "mois"
  | "ans"
  | "mm"
  | "px";

/**
 * What a parameter may hold. Numbers are decimals as written in the text, never computed ones; a `share` is a number
 * between 0 and 1 typed `0,4` or `40 %`; a `fraction` is a share that may also be the text `1/3`, which stays exact;
 * `parts` is a fraction, or a whole number of parts; `shares` is a list of shares typed `0,4;0,6`; a `date` is `JJ/MM/AAAA` or, in a convention that repeats each year,
 * `31/12/N`, `31/03/N+1`, `fin 02/N+1`; a `delay` is `72 h`, `15 j`, `5 jo` (working days), `3 sem`, `2 mois`, `1 an`;
 * `ids` is a list of ids held as one text, `VES;VAPP`. With `orNone`, « aucun » is a value too.
 */
export type Domain =
  | {
      readonly type: "number";
      readonly min?: number;
      readonly max?: number;
      readonly whole?: true;
      readonly orNone?: true;
    }
  | { readonly type: "share" | "fraction" | "parts" | "date" | "delay" | "text"; readonly orNone?: true }
  | { readonly type: "level"; readonly orNone?: true }
  | { readonly type: "shares" | "boolean" | "year" }
  | { readonly type: "choice"; readonly choices: readonly Choice[]; readonly orNone?: true }
  /** Without `choices`, any id: a unit's code, a role of the same body. */
  | { readonly type: "ids"; readonly choices?: readonly Choice[]; readonly orNone?: true };

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
  | "programme"
  | "cohort"
  | "staffing"
  | "attendance"
  | "eligibility"
  | "finance"
  | "billing"
  | "calendar"
  | "governance"
  | "responsibility"
  | "membership"
  | "indicators"
  | "communication"
  | "documents"
  | "display";

/**
 * A parameter: its key (`unit.<CODE>` stands for every code), its name for people, and its domain, enforced by the
 * functions. A placeholder takes a whole part of the key, between dots: `<n>` and `<year>` digits, the others any id.
 */
export interface ParameterDefinition {
  readonly key: string;
  readonly section: Section;
  readonly label: Bilingual;
  readonly domain: Domain;
  readonly unit?: Unit;
  /** One sentence: what the parameter changes. */
  readonly help: Bilingual;
  /** For information: people read it, no function computes with it. */
  readonly information?: true;
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
  /** What the text calls it elsewhere: people type those words too. */
  readonly names?: readonly string[];
  /** Why this value where the text is unclear, silent or contradicts itself. */
  readonly note?: Bilingual;
  readonly alternatives?: readonly Reading[];
  /** When this value holds, where its dates are not the convention's own. */
  readonly effective?: Effective;
}

/** Dates a text or a value is in force, `AAAA-MM-JJ`, both included. */
export interface Effective {
  readonly from?: string;
  readonly to?: string;
}

/** What a convention is, without what it says. */
export interface ConventionAbout {
  /** Stable for years: workbooks hold it. */
  readonly id: string;
  readonly title: Bilingual;
  /** What the text is, without names of people. */
  readonly source: Bilingual;
  /** The convention whose values hold where this one is silent. */
  readonly base?: string;
  readonly effective?: Effective;
}

export interface Convention extends ConventionAbout {
  readonly values: readonly ConventionValue[];
}
