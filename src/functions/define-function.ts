/** Turns a description and a computation into a custom function: zeros settled, rules read, misplaced rules refused. */
import { messages } from "../i18n/fr/messages";
import { settleZeros } from "./blank-or-zero";
import { Arguments, type Call } from "./call";
import type { CnamFunction } from "./catalogue";
import type { FunctionDescription, ParameterDescription } from "./description";
import type { Argument, Result } from "./host";
import { PARAMETERS, type ParameterId } from "./parameters";
import { invalid, Rejection } from "./rejection";
import { square } from "./square";
import { isConventionId, looksLikeRules, readRules } from "./rules/rules-argument";

export interface FunctionDefinition extends Omit<FunctionDescription, "parameters"> {
  /** In the contract's order, `regles` (always last) left out; optional but for the first, unless said otherwise. */
  readonly parameters: readonly (ParameterId | { readonly id: ParameterId; readonly optional: boolean })[];
  readonly run: (call: Call) => Result | Rejection;
}

export function defineFunction({ run, parameters, ...rest }: FunctionDefinition): CnamFunction {
  const described = [...parameters, "regles" as const].map(describeParameter);
  const description: FunctionDescription = { ...rest, parameters: described };
  const isSensitive = (index: number): boolean => PARAMETERS[described[index]?.id as ParameterId].blankIsNotZero;
  return {
    description,
    call: (given, context) => {
      const args = described.map((_, index) => square(given[index] ?? null));
      const settled = settleZeros(args, isSensitive, context);
      const compute = (cells: readonly Argument[]): Result =>
        computeCall(description, cells, context.addresses ?? [], run);
      return settled instanceof Promise ? settled.then(compute) : compute(settled);
    },
  };
}

function describeParameter(parameter: FunctionDefinition["parameters"][number], index: number): ParameterDescription {
  const { id, optional } = typeof parameter === "string" ? { id: parameter, optional: index > 0 } : parameter;
  const { name, help } = PARAMETERS[id];
  return { id, name, help, optional };
}

function computeCall(
  description: FunctionDescription,
  args: readonly Argument[],
  addresses: readonly (string | null)[],
  run: (call: Call) => Result | Rejection,
): Result {
  const result =
    refuseMisplacedRules(description, args) ?? runWithRules(new Arguments(description, args, addresses), run);
  return result instanceof Rejection ? [[result.toCell()]] : result;
}

/** An id or a rules table given elsewhere than last would be misread in silence: it is refused, saying where it goes. */
function refuseMisplacedRules(description: FunctionDescription, args: readonly Argument[]): Rejection | undefined {
  const { parameters } = description;
  const last = parameters.length - 1;
  const misplaced = parameters.findIndex(
    // Keys to look up are laid out as a table of rules may be: only an id is out of place among them.
    ({ id }, index) => index < last && (id === "cle" ? isConventionId : looksLikeRules)(args[index] ?? null),
  );
  if (misplaced < 0) return undefined;
  const name = parameters[misplaced]?.name.fr ?? "";
  return invalid(messages.rulesMisplaced(name, parameters.length, parameters[last]?.name.fr ?? ""));
}

function runWithRules(given: Arguments, run: (call: Call) => Result | Rejection): Result | Rejection {
  const where = (row: number, column: number): string => given.where("regles", row, column);
  const rules = readRules(given.block("regles"), given.nameOf("regles"), where);
  return rules instanceof Rejection ? rules : run(given.withRules(rules));
}
