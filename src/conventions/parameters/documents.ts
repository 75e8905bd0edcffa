/** Documents that a text asks for without a date, and who answers for each. */
import type { ParameterDefinition } from "../types";
import { TEXT } from "./domains";

export const documents = [
  {
    key: "document.<id>.label",
    information: true,
    section: "documents",
    label: { fr: "Pièce <id> : libellé", en: "Document <id>: label" },
    domain: TEXT,
    help: { fr: "La pièce que le texte demande.", en: "The document the text asks for." },
  },
  {
    key: "document.<id>.responsible",
    information: true,
    section: "documents",
    label: { fr: "Pièce <id> : responsable", en: "Document <id>: responsible" },
    domain: TEXT,
    help: {
      fr: "Le rôle ou la partie qui en répond, jamais une personne.",
      en: "The role or party that answers for it, never a person.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
