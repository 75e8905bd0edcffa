/** Which rules a call reads, by what stands in its last argument. */
import { conventionById } from "../../conventions";
import { RULES_NAME } from "../rules-name";
import type { CnamCall } from "./cnam-calls";

/** The argument as written, `""` when it is left out; `null` for a function that reads no rules. */
export function rulesArgument({ description, args }: CnamCall): string | null {
  const index = description.parameters.findIndex(({ id }) => id === "regles");
  return index < 0 ? null : (args[index] ?? "");
}

/** The convention or the name that the argument stands for; `null` for a range or a computation. */
export function rulesNamed(argument: string): string | null {
  if (argument.toUpperCase() === RULES_NAME) return RULES_NAME;
  const id = /^"([^"]+)"$/.exec(argument)?.[1]?.trim().toLowerCase();
  return id !== undefined && conventionById(id) !== undefined ? id : null;
}
