/** When a convention, or one of its values, is in force. */
import type { Effective } from "../../conventions/types";
import type { PaneWords } from "../../i18n/pane";
import { formatDate } from "../format-value";

/** « En vigueur du 1 janvier 2016 au 31 décembre 2016. », or nothing. */
export function periodText(effective: Effective | undefined, words: PaneWords["convention"]): string {
  const from = effective?.from && formatDate(effective.from);
  const to = effective?.to && formatDate(effective.to);
  if (from && to) return `${words.between(from, to)}.`;
  if (from) return `${words.from(from)}.`;
  return to ? `${words.until(to)}.` : "";
}
