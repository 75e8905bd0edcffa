/** When a convention, or one of its values, is in force. */
import type { Effective } from "../conventions/types";
import { isoDateText } from "../spreadsheet/cell/date-text";
import type { Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";

/** « En vigueur du 01/01/2016 au 31/12/2016. », or nothing. */
export function periodInForce(effective: Effective | undefined, locale: Locale): string {
  const words = paneWords[locale].convention;
  const from = effective?.from && isoDateText(effective.from);
  const to = effective?.to && isoDateText(effective.to);
  if (from && to) return `${words.between(from, to)}.`;
  if (from) return `${words.from(from)}.`;
  return to ? `${words.until(to)}.` : "";
}
