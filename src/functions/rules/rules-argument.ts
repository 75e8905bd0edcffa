/** Reads the last argument of every function: a convention's id, or a rules table. */
import { conventionById, conventions, DEFAULT_CONVENTION, definitionOf } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { ZERO_OR_BLANK } from "../blank-or-zero";
import type { Argument, ArgumentValue } from "../host";
import { describe, fold, isBlank, trim } from "../reading/text";
import { invalid, missing, Rejection } from "../rejection";
import { KeyBook } from "./key-book";
import { nearest } from "./nearest";
import { readParameterValue } from "./parameter-value";
import { recallRules, rememberRules } from "./recent-tables";
import { nearestKey, resolveKey } from "./resolve-key";
import { RuleSet, type Override } from "./rule-set";

type Block = NonNullable<Argument>;

/** Names a cell of the rules argument, from its row and column (from 0). */
export type Where = (row: number, column: number) => string;

const KEY = 0;
const VALUE = 1;
const CONVENTION_KEY = "convention";
const HEADINGS = new Set(["cle", "parametre", "key", "parameter"]);

const ruleSets = new Map<string, RuleSet>();

/** The rules in force: those of the argument, or of the national default when it is left out. */
export function readRules(argument: Argument, name: string, where: Where): RuleSet | Rejection {
  if (argument === null) return ruleSetOf(DEFAULT_CONVENTION);
  const first = argument[0]?.[0] ?? null;
  const isSingle = argument.length === 1 && argument[0]?.length === 1;
  if (isSingle && typeof first === "string" && !isBlank(first)) return byId(first, where);
  if (argument.every((row) => row.every(isBlank))) return invalid(messages.rulesBlank(name));
  if ((argument[0]?.length ?? 0) <= VALUE) return invalid(messages.rulesNeedTwoColumns(name));
  const known = recallRules(argument);
  if (known) return known;
  const rules = readTable(argument, where);
  if (rules instanceof RuleSet) rememberRules(argument, rules);
  return rules;
}

function ruleSetOf(id: string): RuleSet {
  const known = ruleSets.get(id);
  if (known) return known;
  const convention = conventionById(id);
  if (!convention) throw new Error(`there is no convention ${id}`);
  const rules = new RuleSet(convention);
  ruleSets.set(id, rules);
  return rules;
}

function byId(typed: string, where: Where): RuleSet | Rejection {
  const convention = findConvention(typed);
  return convention ? ruleSetOf(convention.id) : unknownConvention(typed, where(0, 0));
}

function findConvention(typed: string): Convention | undefined {
  return conventionById(fold(typed));
}

function unknownConvention(typed: string, where: string): Rejection {
  const ids = conventions.map(({ id }) => id);
  return invalid(messages.unknownConvention(where, describe(typed), nearest(typed, ids)));
}

interface Row {
  readonly index: number;
  readonly key: string;
  readonly value: ArgumentValue;
}

function readTable(table: Block, where: Where): RuleSet | Rejection {
  const rows = keyedRows(table, where);
  if (rows instanceof Rejection) return rows;
  const base = baseOf(rows, where);
  if (base instanceof Rejection) return base;
  const overrides = new Map<string, Override>();
  const seen = new Set<string>();
  const book = new KeyBook([], base.book());
  for (const row of rows) {
    const key = resolveKey(row.key, book);
    if (key === undefined)
      return invalid(messages.unknownKey(where(row.index, KEY), describe(row.key), nearestKey(row.key, base)));
    if (seen.has(key)) return invalid(messages.duplicateKey(where(row.index, KEY), key));
    seen.add(key);
    book.add(key);
    if (key === CONVENTION_KEY || isBlank(row.value)) continue;
    const override = readOverride(row, key, where);
    if (override instanceof Rejection) return override;
    overrides.set(key, override);
  }
  return new RuleSet(base.convention, overrides);
}

/** The rows that carry a key: headings, section titles and spare rows are skipped. */
function keyedRows(table: Block, where: Where): readonly Row[] | Rejection {
  const rows: Row[] = [];
  for (const [index, cells] of table.entries()) {
    const key = cells[KEY] ?? null;
    // No key is a number: a 0 there is a blank.
    if (isBlank(key) || key === 0 || key === ZERO_OR_BLANK) continue;
    if (typeof key !== "string") return invalid(messages.unknownKey(where(index, KEY), describe(key), CONVENTION_KEY));
    if (rows.length === 0 && HEADINGS.has(fold(key))) continue;
    rows.push({ index, key: trim(key), value: cells[VALUE] ?? null });
  }
  return rows;
}

function baseOf(rows: readonly Row[], where: Where): RuleSet | Rejection {
  const row = rows.find(({ key }) => fold(key) === CONVENTION_KEY);
  if (!row || isBlank(row.value)) return ruleSetOf(DEFAULT_CONVENTION);
  if (typeof row.value !== "string") return unknownConvention(describe(row.value), where(row.index, VALUE));
  const convention = findConvention(row.value);
  return convention ? ruleSetOf(convention.id) : unknownConvention(row.value, where(row.index, VALUE));
}

function readOverride(row: Row, key: string, where: Where): Override | Rejection {
  const place = where(row.index, VALUE);
  if (row.value === ZERO_OR_BLANK) return missing(messages.zeroOrBlankRule(place, key));
  const definition = definitionOf(key);
  if (!definition) throw new Error(`a resolved key has a definition: ${key}`);
  const reading = readParameterValue(row.value, definition.domain);
  if ("value" in reading) return { value: reading.value, row: row.index + 1 };
  return invalid(
    messages.valueOutOfDomain(place, key, describe(row.value), reading.problem.expected, reading.problem.nearest),
  );
}

const LONGEST_RULES_TABLE = 1000;

/** Whether an argument given elsewhere is in fact a convention's id or a rules table. */
export function looksLikeRules(argument: Argument): boolean {
  if (argument === null || argument.length > LONGEST_RULES_TABLE) return false;
  if (isConventionId(argument)) return true;
  if ((argument[0]?.length ?? 0) <= VALUE) return false;
  return argument.some(([key, value]) => typeof key === "string" && isRuleRow(key, value ?? null));
}

/** Whether an argument is a single cell that holds a convention's id. */
export function isConventionId(argument: Argument): boolean {
  const first = argument?.[0]?.[0];
  const isSingle = argument?.length === 1 && argument[0]?.length === 1;
  return isSingle && typeof first === "string" && findConvention(first) !== undefined;
}

function isRuleRow(key: string, value: ArgumentValue): boolean {
  const word = trim(key);
  if (fold(word) === CONVENTION_KEY) return typeof value === "string" && findConvention(value) !== undefined;
  return word.includes(".") && definitionOf(word) !== undefined;
}
