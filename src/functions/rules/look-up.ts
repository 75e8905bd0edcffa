/** What `RULE` and `SOURCE` share: a parameter looked up for each key given. */
import { messages } from "../../i18n/fr/messages";
import type { Call } from "../call";
import type { Result, ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { describe, isBlank, wordsOf } from "../../spreadsheet/cell/text";
import { invalid, missing, Rejection } from "../rejection";
import { nearestKey, resolveKey } from "./resolve-key";

/** One result per key, blank for a blank key when there are several. */
export function lookUp(call: Call, find: (key: string) => ResultValue): Result | Rejection {
  const keys = call.block("cle");
  if (keys === null) return invalid(messages.argumentRequired(call.nameOf("cle")));
  const isSingle = keys.length === 1 && keys[0]?.length === 1;
  return keys.map((row, line) =>
    row.map((cell, column) => {
      const where = call.where("cle", line, column);
      // No key is a number: a 0 there is a blank.
      if (isBlank(cell) || cell === 0) return isSingle ? missing(messages.keyMissing(where)).toCell() : "";
      const key = lookUpKey(call, cell, where);
      return key instanceof Rejection ? key.toCell() : find(key);
    }),
  );
}

function lookUpKey(call: Call, cell: Content, where: string): string | Rejection {
  const typed = wordsOf(cell);
  const key = typeof cell === "string" ? resolveKey(cell, call.rules.book()) : undefined;
  if (key === undefined) return invalid(messages.unknownKey(where, describe(cell), nearestKey(typed, call.rules)));
  return call.rules.has(key) || key === "convention"
    ? key
    : missing(messages.keyNotInConvention(key, call.rules.convention.id));
}
