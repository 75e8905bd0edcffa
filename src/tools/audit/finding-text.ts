/** What a finding says, in the reader's language. */
import type { Locale } from "../../i18n/locale";
import { auditWords } from "../../i18n/panels/audit";
import type { Say } from "../../i18n/fr/panels/audit";
import { formatRange } from "../../workbook/address";
import { decimalText } from "../rule-entry";
import type { Finding } from "./finding";

export function findingText({ check, facts }: Finding, locale: Locale): string {
  const say: Say = (name) => {
    const fact = facts[name] ?? "";
    return typeof fact === "number" ? decimalText(rounded(fact), locale) : fact;
  };
  const words = auditWords[locale];
  const sentence = words.checks[check].found(say);
  return facts["others"] === undefined ? sentence : `${sentence} ${words.together(say)}`;
}

/** Sums of decimals gather dust that nobody wants to read. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** `Notes!C4, Notes!C9`, as many as there is room for. */
export function findingPlaces({ cells }: Finding, most: number): string {
  const shown = cells.slice(0, most).map(formatRange).join(", ");
  return cells.length > most ? `${shown}…` : shown;
}
