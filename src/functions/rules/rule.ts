/** `CNAM.RULE`: a parameter's value, ready to compute with and to read. */
import { definitionOf } from "../../conventions";
import type { Choice, Convention, ParameterValue } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { serialOf } from "../../rules/exact/day";
import { toNumber, ZERO } from "../../rules/exact/ratio";
import { defineFunction } from "../define-function";
import { namesWithin } from "../explain/named-value";
import type { ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { readDay } from "../../spreadsheet/cell/date";
import { describe } from "../../spreadsheet/cell/text";
import { ratioOf } from "./ratio-of";
import { KeyBook } from "./key-book";
import { lookUp } from "./look-up";
import { resolveKey } from "./resolve-key";

export const rule = defineFunction({
  id: "RULE",
  category: "rules",
  summary: {
    fr: "La valeur d’un paramètre de la convention, pour vos propres formules.",
    en: "The value of a parameter of the convention, for your own formulas.",
  },
  returns: { fr: "Un nombre, une date, un texte ou VRAI/FAUX", en: "A number, a date, a text or TRUE/FALSE" },
  parameters: ["cle"],
  // Only a date of a given year is a number there: « 31/12/N » stays as it is written.
  formatOf: ([keys], row, column) => (isDateKey(keys?.[row]?.[column] ?? null) ? "date" : undefined),
  example: { formula: '=8*5*CNAM.RULE("finance.teachingHour","assistant-gestion-2016")' },
  run: (call) =>
    lookUp(call, (key) =>
      key === "convention"
        ? call.rules.convention.id
        : render(key, call.rules.value(key) ?? null, call.rules.convention),
    ),
});

const NO_OTHERS = new KeyBook([]);

function isDateKey(typed: Content): boolean {
  const key = typeof typed === "string" ? resolveKey(typed, NO_OTHERS) : undefined;
  return key !== undefined && definitionOf(key)?.domain.type === "date";
}

/**
 * A fraction is its number, a date of a given year its serial; choices, events and roles are their French labels, lists are
 * as typed in a rules table, « none » is a word.
 */
function render(key: string, value: ParameterValue, convention: Convention): ResultValue {
  if (value === null) return messages.none;
  if (typeof value === "object") return value.map(describe).join(LIST);
  const domain = definitionOf(key)?.domain;
  if (typeof value !== "string" || domain === undefined) return value;
  if (domain.type === "fraction") return toNumber(ratioOf(value) ?? ZERO);
  if (domain.type === "date") return dateValue(value);
  const names = namesWithin(key, value, convention, "fr");
  if (names) return names.join(LIST);
  const choices = "choices" in domain ? domain.choices : undefined;
  return choices === undefined
    ? value
    : value
        .split(LIST)
        .map((id) => labelOf(id, choices))
        .join(LIST);
}

const LIST = ";";

function dateValue(text: string): ResultValue {
  const day = readDay(text);
  return day === undefined ? text : serialOf(day);
}

function labelOf(id: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.id === id)?.label.fr ?? id;
}
