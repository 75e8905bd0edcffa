/** What people are told of a formula that the language of the page cannot read. */
import type { Locale } from "../../i18n/locale";
import { unreadFormulaWords } from "../../i18n/unread-formula";
import type { FormulaRefusal } from "./typed";

/** The cause, with what to type instead. */
export function refusalSentence({ code, read, meant }: FormulaRefusal, locale: Locale): string {
  return unreadFormulaWords[locale][code](read, meant);
}

/** The same for a cell, whose editor stays open. */
export function refusalInCell(refusal: FormulaRefusal, locale: Locale): string {
  return `${refusalSentence(refusal, locale)} ${unreadFormulaWords[locale].remedy}`;
}
