/**
 * Builders of bodies, so that a convention's composition reads like its text:
 * `body("interviewJury", "Jury d’entretien", "art. 4", {}, [role("alternanceHead", "responsable de l’alternance"), …])`.
 */
import { declare, type Decisions, type Fields } from "./declare";
import type { ConventionValue } from "./types";

/** A category of members, one required unless `fields` says otherwise. */
interface Role {
  readonly id: string;
  readonly fields: Fields;
  readonly decisions: Decisions | undefined;
}

/** « Des représentants », without a number. */
const SEVERAL = {
  min: {
    note: {
      fr: "Le texte dit « des » sans donner de nombre : deux au moins.",
      en: "The text uses a plural without a number: at least two.",
    },
    alternatives: [{ value: 1, reading: { fr: "Un seul suffit.", en: "One is enough." } }],
  },
};

/** A body: its id, its name, the article that composes it, what holds for the whole, then its roles. */
export function body(
  id: string,
  label: string,
  article: string,
  fields: Fields,
  roles: readonly Role[],
  decisions?: Decisions,
): readonly ConventionValue[] {
  return [
    ...declare(`governance.${id}`, article, { label, ...fields }, decisions),
    ...roles.flatMap((one) => declare(`governance.${id}.${one.id}`, article, one.fields, one.decisions)),
  ];
}

/** A role and its name; one member is required unless `fields` gives another `min`. */
export function role(id: string, label: string, fields: Fields = {}, decisions?: Decisions): Role {
  return { id, fields: { min: 1, label, ...fields }, decisions };
}

/** A role that the text puts in the plural without a number. */
export function several(id: string, label: string, fields: Fields = {}): Role {
  return role(id, label, { min: 2, ...fields }, SEVERAL);
}
