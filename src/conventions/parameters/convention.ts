/** The convention a rules table starts from. */
import type { ParameterDefinition } from "../types";
import { TEXT } from "./domains";

export const convention = [
  {
    key: "convention",
    section: "convention",
    label: { fr: "Convention", en: "Convention" },
    domain: TEXT,
    help: {
      fr: "L’identifiant de la convention dont la table part ; chaque autre ligne remplace un paramètre.",
      en: "The id of the convention the table starts from; each other row overrides one parameter.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
