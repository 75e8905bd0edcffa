/** Turns a description and a computation into a custom function: zeros settled, rules read, misplaced rules refused. */
import { messages } from "../i18n/fr/messages";
import { Trace } from "../rules/trace";
import { settleZeros } from "./blank-or-zero";
import { Arguments, type Call } from "./call";
import type { CnamFunction } from "./cnam-function";
import type { FunctionDescription, ParameterDescription } from "./description";
import type { Argument, CallContext, Result } from "./host";
import { PARAMETERS, type Parameter, type ParameterId } from "./parameters";
import { invalid, Rejection, together } from "./rejection";
import { square } from "./square";
import type { RuleSet } from "./rules/rule-set";
import { isConventionId, looksLikeRules, nationalRules, readRules } from "./rules/rules-argument";
import { rulesTables } from "./rules/rules-tables";
import type { Column } from "./table/columns";

export interface FunctionDefinition extends Omit<FunctionDescription, "parameters"> {
  /** In the contract's order, `regles` (always last) left out; optional but for the first, unless said otherwise. */
  readonly parameters: readonly (ParameterId | DefinedParameter | OwnParameter)[];
  readonly run: (call: Call) => Result | Rejection;
}

/** What a definition says of a parameter beside its id. */
interface DefinedParameter {
  readonly id: ParameterId;
  readonly optional?: boolean;
  /** The columns of the table that it takes. */
  readonly columns?: readonly Column[];
}

/** A parameter that no other function has, described where it is read. */
interface OwnParameter extends Omit<DefinedParameter, "id">, Parameter {
  readonly id: string;
}

export function defineFunction({ run, parameters, ...rest }: FunctionDefinition): CnamFunction {
  const defined = [...parameters, "regles" as const].map(parameterOf);
  const described = defined.map(describeParameter);
  const description: FunctionDescription = { ...rest, parameters: described };
  const isSensitive = (index: number): boolean => defined[index]?.blankIsNotZero === true;
  const settle = (given: readonly Argument[], context: CallContext): ReturnType<typeof settleZeros> => {
    const args = described.map(({ id }, index) => {
      const argument = given[index] ?? null;
      return (id === "regles" ? rulesTables.recall(argument)?.table : undefined) ?? square(argument);
    });
    return settleZeros(args, isSensitive, context);
  };
  return {
    description,
    call: (given, context) => {
      const settled = settle(given, context);
      const compute = (cells: readonly Argument[]): Result =>
        computeCall(description, cells, context, { judge: run, run: (known, rules) => run(known.withRules(rules)) });
      return settled instanceof Promise ? settled.then(compute) : compute(settled);
    },
    trace: async (given, context, { row = null, adapt } = {}) => {
      const trace = new Trace();
      let applied: RuleSet | null = null;
      const result = computeCall(description, await settle(given, context), context, {
        judge: run,
        run: (known, rules) => {
          applied = adapt ? adapt(rules) : rules;
          return run(known.withRules(applied, { trace, row }));
        },
      });
      return { result, steps: trace.steps, rules: applied };
    },
  };
}

/** With what is said of it where it is shared. */
function parameterOf(parameter: FunctionDefinition["parameters"][number]): OwnParameter {
  if (typeof parameter === "string") return { id: parameter, ...PARAMETERS[parameter] };
  return "name" in parameter ? parameter : { ...PARAMETERS[parameter.id], ...parameter };
}

function describeParameter({ id, name, help, optional, columns }: OwnParameter, index: number): ParameterDescription {
  return { id, name, help, optional: optional ?? index > 0, ...(columns && { columns }) };
}

/** `run` is the call itself; `judge` only looks for what is wrong with its arguments. */
interface Computation {
  readonly run: (known: Arguments, rules: RuleSet) => Result | Rejection;
  readonly judge: FunctionDefinition["run"];
}

function computeCall(
  description: FunctionDescription,
  args: readonly Argument[],
  context: CallContext,
  computation: Computation,
): Result {
  const result =
    refuseMisplacedRules(description, args) ??
    runWithRules(new Arguments(description, args, context.addresses ?? []), computation);
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

function runWithRules(known: Arguments, { run, judge }: Computation): Result | Rejection {
  const where = (row: number, column: number): string => known.where("regles", row, column);
  const rules = readRules(known.block("regles"), known.nameOf("regles"), where);
  if (!(rules instanceof Rejection)) return run(known, rules);
  // What is wrong with the other arguments whatever the rules say is told with them.
  const judged = judge(known.withRules(nationalRules()));
  return together([judged instanceof Rejection ? judged.whateverTheRules() : undefined, rules]) ?? rules;
}
