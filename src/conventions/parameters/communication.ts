/** What supports must say and show, and how long data is kept. */
import type { ParameterDefinition } from "../types";
import { TEXT, DELAY_OR_NONE, POSITIVE } from "./domains";

export const communication = [
  {
    key: "communication.mention",
    section: "communication",
    label: { fr: "Mention du diplôme", en: "Mention of the diploma" },
    domain: TEXT,
    help: { fr: "La phrase que tout support porte.", en: "The sentence every support carries." },
  },
  {
    key: "communication.mention.long",
    section: "communication",
    label: { fr: "Mention longue du diplôme", en: "Long mention of the diploma" },
    domain: TEXT,
    help: { fr: "La phrase avec le nom entier du Cnam.", en: "The sentence with the Cnam’s full name." },
  },
  {
    key: "communication.mention.partner",
    section: "communication",
    label: { fr: "Mention du partenariat", en: "Mention of the partnership" },
    domain: TEXT,
    help: { fr: "La phrase qui dit le partenariat.", en: "The sentence that states the partnership." },
  },
  {
    key: "communication.mention.certification",
    information: true,
    section: "communication",
    label: { fr: "Mention de la certification", en: "Mention of the certification" },
    domain: TEXT,
    help: { fr: "La phrase qui dit qui certifie.", en: "The sentence that states who certifies." },
  },
  {
    key: "communication.title",
    section: "communication",
    label: { fr: "Intitulé officiel", en: "Official title" },
    domain: TEXT,
    help: { fr: "L’intitulé entier de la formation.", en: "The training’s full title." },
  },
  {
    key: "communication.title.short",
    section: "communication",
    label: { fr: "Intitulé autorisé", en: "Permitted title" },
    domain: TEXT,
    help: {
      fr: "L’intitulé le plus court que les supports peuvent porter.",
      en: "The shortest title that supports may carry.",
    },
  },
  {
    key: "communication.logo.width.mm",
    information: true,
    section: "communication",
    label: { fr: "Largeur minimale du logo imprimé", en: "Smallest width of the printed logo" },
    domain: POSITIVE,
    unit: "mm",
    help: { fr: "La largeur du logo sur papier.", en: "The logo’s width on paper." },
  },
  {
    key: "communication.logo.width.px",
    information: true,
    section: "communication",
    label: { fr: "Largeur minimale du logo à l’écran", en: "Smallest width of the logo on screen" },
    domain: POSITIVE,
    unit: "px",
    help: { fr: "La largeur du logo à l’écran.", en: "The logo’s width on screen." },
  },
  {
    key: "data.retention",
    section: "communication",
    label: { fr: "Conservation des données personnelles", en: "Retention of personal data" },
    domain: DELAY_OR_NONE,
    help: { fr: "Les données ne sont pas conservées plus longtemps.", en: "Data is kept no longer." },
  },
] as const satisfies readonly ParameterDefinition[];
