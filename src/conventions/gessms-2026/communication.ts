/** What supports must say and show. */
import type { ConventionValue } from "../types";

const MENTIONS = "annexe 5 §1";
const LOGO = "annexe 5 §3";

export const communication: readonly ConventionValue[] = [
  {
    key: "communication.mention",
    value: "Diplôme délivré par le Cnam",
    article: MENTIONS,
    note: {
      fr: "L’annexe 5 donne la forme courte, l’article 2.5(1) la forme longue : l’une ou l’autre.",
      en: "Annexe 5 gives the short form, article 2.5(1) the long one: either.",
    },
    alternatives: [
      {
        value: "Diplôme délivré par le Conservatoire National des Arts et Métiers",
        reading: { fr: "La forme longue, art. 2.5(1).", en: "The long form, art. 2.5(1)." },
      },
    ],
  },
  {
    key: "communication.mention.long",
    value: "Diplôme délivré par le Conservatoire National des Arts et Métiers",
    article: "art. 2.5(1)",
  },
  {
    key: "communication.mention.partner",
    value: "En partenariat avec le Cnam Occitanie",
    article: MENTIONS,
    note: {
      fr: "L’article 2.5(3) situe la charte de communication dans l’annexe 4 ; c’est l’annexe 5.",
      en: "Article 2.5(3) places the communication charter in annexe 4; it is annexe 5.",
    },
  },
  {
    key: "communication.mention.certification",
    value: "Certification du Cnam",
    article: "annexe 2, « Communication »",
  },
  {
    key: "communication.title",
    value:
      "Licence professionnelle Droit, économie, gestion mention management et gestion des organisations parcours Gestion des établissements sanitaires, sociaux et médico-sociaux",
    article: "annexe 1, « Intitulé officiel »",
  },
  {
    key: "communication.title.short",
    value:
      "Licence professionnelle management et gestion des organisations parcours Gestion des établissements sanitaires, sociaux et médico-sociaux",
    article: "annexe 5 §2",
    note: {
      fr: "« Au minimum, la mention et le parcours » : écrit sur le modèle de l’exemple de l’annexe, sans le domaine. L’annexe 1 s’intitule pourtant sans la mention.",
      en: "« At least the mention and the parcours »: written after the annexe’s example, without the field. Annexe 1 nevertheless titles itself without the mention.",
    },
    alternatives: [
      {
        value: "Licence professionnelle Gestion des établissements sanitaires, sociaux et médico-sociaux",
        reading: { fr: "Le titre de l’annexe 1.", en: "The title of annexe 1." },
      },
    ],
  },
  { key: "communication.logo.width.mm", value: 25, article: LOGO },
  { key: "communication.logo.width.px", value: 90, article: LOGO },
];
