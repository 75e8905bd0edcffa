/** The value of a parameter of a convention as people read it: what stands for something else goes by its name. */
import { allValues, definitionOf, openParts } from "../../conventions";
import { CALENDAR_EVENTS } from "../../conventions/events";
import type { Convention, ParameterValue } from "../../conventions/types";
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import { parameterLabelIn } from "./parameter-label";
import { shownParameter } from "./shown-parameter";

/**
 * As `shownParameter`, but that the id of an event, a role of a body or another parameter is said in words:
 * « début de formation » for `trainingStart`, « directeur du CFA » for `cfaDirector`.
 */
export function namedValue(key: string, value: ParameterValue, convention: Convention, locale: Locale): string {
  const names = namesWithin(key, value, convention, locale);
  return names?.join(explainWords[locale].separator) ?? shownParameter(value, definitionOf(key), locale);
}

/** The words of a value that names events, roles or other parameters; `undefined` for one that names none. */
export function namesWithin(
  key: string,
  value: ParameterValue,
  convention: Convention,
  locale: Locale,
): readonly string[] | undefined {
  const type = definitionOf(key)?.domain.type;
  if (typeof value !== "string" || (type !== "text" && type !== "ids")) return undefined;
  const ids = type === "ids" ? value.split(";").map((id) => id.trim()) : [value];
  const names = ids.map((id) => nameOf(id, key, convention, locale));
  // The choices of the product have labels of their own.
  return names.every((name) => name === undefined) ? undefined : names.map((name, index) => name ?? ids[index] ?? "");
}

function nameOf(id: string, key: string, convention: Convention, locale: Locale): string | undefined {
  const event = CALENDAR_EVENTS.find((one) => one.id === id);
  if (event) return event.label[locale];
  if (id.includes(".") && definitionOf(id)) return parameterLabelIn(locale, id, convention);
  const body = bodyOf(key);
  if (body === undefined) return undefined;
  const role = allValues(convention).find((one) => one.key === `governance.${body}.${id}.label`)?.value;
  return typeof role === "string" ? role : undefined;
}

function bodyOf(key: string): string | undefined {
  if (!key.startsWith("governance.")) return undefined;
  return openParts(definitionOf(key)?.key ?? "", key)?.[0];
}
