import type { PaneWords } from "../i18n/pane";
import { PortError } from "../workbook/port";
import { PartUnavailable } from "./on-demand";

/** What went wrong and what to do, in the user's language. */
export function errorMessage(error: unknown, words: PaneWords): string {
  if (error instanceof PartUnavailable) return words.errors.notLoaded;
  if (!(error instanceof PortError)) return words.errors.unexpected;
  const message = words.errors[error.code];
  return typeof message === "function" ? message(error.where) : message;
}
