/** What a text says of costs and of who bears them, for people to read. */
import type { ParameterDefinition } from "../types";
import { POSITIVE, TEXT } from "./domains";

export const costs = [
  {
    key: "finance.charges.direct",
    information: true,
    section: "finance",
    label: { fr: "Liste des charges directes", en: "List of direct charges" },
    domain: TEXT,
    help: { fr: "Ce que le texte compte en charges directes.", en: "What the text counts as direct charges." },
  },
  {
    key: "finance.charges.indirect",
    information: true,
    section: "finance",
    label: { fr: "Liste des charges indirectes", en: "List of indirect charges" },
    domain: TEXT,
    help: { fr: "Ce dont les parties conviennent en plus.", en: "What the parties agree on besides." },
  },
  {
    key: "finance.cost.total",
    information: true,
    section: "finance",
    label: { fr: "Coût de l’opération", en: "Cost of the operation" },
    domain: POSITIVE,
    unit: "€",
    help: { fr: "Le coût de l’année, toutes parties ensemble.", en: "The year’s cost, all parties together." },
  },
  cost("staff", "personnels", "staff"),
  cost("external", "charges externes", "external charges"),
  cost("other", "autres", "other"),
  {
    key: "finance.cofunding.<party>",
    information: true,
    section: "finance",
    label: { fr: "Cofinancement : <party>", en: "Co-funding: <party>" },
    domain: TEXT,
    help: { fr: "Ce que ce financeur peut prendre en charge.", en: "What this funder may pay for." },
  },
] as const satisfies readonly ParameterDefinition[];

/** A line of the operation’s budget, for a party or an action. */
function cost<const Kind extends string>(kind: Kind, fr: string, en: string) {
  return {
    key: `finance.cost.<party>.${kind}`,
    information: true,
    section: "finance",
    label: { fr: `Coût prévu, ${fr} : <party>`, en: `Planned cost, ${en}: <party>` },
    domain: POSITIVE,
    unit: "€",
    help: { fr: "Une ligne du budget de l’opération.", en: "A line of the operation’s budget." },
  } as const satisfies ParameterDefinition;
}
