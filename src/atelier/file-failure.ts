/** Why a file could not be opened, in a sentence that says what it is and what to do. */
import type { AtelierWords } from "../i18n/atelier";
import type { XlsxError } from "./xlsx";

type Failure = Pick<XlsxError, "code" | "limit">;
type Words = AtelierWords["failures"];

/** Told by its fields: an error that comes from a worker has lost its class. */
function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error;
}

export function failureSentence(words: Words, error: unknown, file: string): string {
  if (!isFailure(error)) return words.unknown(file);
  const { code, limit } = error;
  if (code === "tooLarge") return limit === undefined ? words.unknown(file) : words.tooLarge(file, limit);
  return Object.hasOwn(words, code) ? words[code](file) : words.unknown(file);
}
