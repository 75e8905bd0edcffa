/** Reads the last argument of every function: a convention's id, or a rules table. */
import { conventionById, conventions, DEFAULT_CONVENTION, definitionOf } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Argument } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { describe, fold, isBlank, trim } from "../../spreadsheet/cell/text";
import type { Rejection } from "../rejection";
import { invalid, missing, together } from "../rejection";
import { KeyBook } from "./key-book";
import { nearest } from "../../spreadsheet/words/nearest";
import { readParameterValue } from "./parameter-value";
import { nearestKey, resolveKey } from "./resolve-key";
import { RuleSet, type Override } from "./rule-set";
import { rulesTables, type RulesFault, type Where } from "./rules-tables";

type Block = NonNullable<Argument>;

const KEY = 0;
const VALUE = 1;
const CONVENTION_KEY = "convention";
const HEADINGS = new Set(["cle", "parametre", "key", "parameter"]);

const ruleSets = new Map<string, RuleSet>();

/** The rules in force: those of the argument, or of the national default when it is left out. */
export function readRules(argument: Argument, name: string, where: Where): RuleSet | Rejection {
  if (argument === null) return ruleSetOf(DEFAULT_CONVENTION);
  const known = rulesTables.recall(argument);
  if (known?.reading) return told(known.reading, where);
  const first = argument[0]?.[0] ?? null;
  const isSingle = argument.length === 1 && argument[0]?.length === 1;
  if (isSingle && typeof first === "string" && !isBlank(first)) return byId(first, where);
  if (argument.every((row) => row.every(isBlank))) return invalid(messages.rulesBlank(name));
  if ((argument[0]?.length ?? 0) <= VALUE) return invalid(messages.rulesNeedTwoColumns(name));
  const reading = readTable(argument);
  const kept = known ?? rulesTables.keep(argument);
  if (kept) kept.reading = reading;
  return told(reading, where);
}

function told(reading: RuleSet | RulesFault, where: Where): RuleSet | Rejection {
  return reading instanceof RuleSet ? reading : reading(where);
}

/** The rules that apply when none are given. */
export function nationalRules(): RuleSet {
  return ruleSetOf(DEFAULT_CONVENTION);
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
  readonly value: Content;
}

function readTable(table: Block): RuleSet | RulesFault {
  const rows = keyedRows(table);
  if (typeof rows === "function") return rows;
  const base = baseOf(rows);
  if (typeof base === "function") return base;
  const overrides = new Map<string, Override>();
  const faults: RulesFault[] = [];
  const seen = new Set<string>();
  const book = new KeyBook([], base.book());
  for (const row of rows) {
    const key = resolveKey(row.key, book);
    if (key === undefined) {
      faults.push(unknownKey(row, nearestKey(row.key, base)));
      continue;
    }
    if (seen.has(key)) faults.push((where) => invalid(messages.duplicateKey(where(row.index, KEY), key)));
    seen.add(key);
    book.add(key);
    if (key === CONVENTION_KEY || isBlank(row.value)) continue;
    const override = readOverride(row, key);
    if (typeof override === "function") faults.push(override);
    else overrides.set(key, override);
  }
  return faultOf(faults) ?? new RuleSet(base.convention, overrides);
}

/** All of them as one. */
function faultOf(faults: readonly RulesFault[]): RulesFault | undefined {
  const [first] = faults;
  return first && ((where) => together(faults.map((fault) => fault(where))) ?? first(where));
}

function unknownKey({ index, key }: { readonly index: number; readonly key: Content }, near: string): RulesFault {
  const typed = describe(key);
  return (where) => invalid(messages.unknownKey(where(index, KEY), typed, near));
}

/** The rows that carry a key: headings, section titles and spare rows are skipped. */
function keyedRows(table: Block): readonly Row[] | RulesFault {
  const rows: Row[] = [];
  for (const [index, cells] of table.entries()) {
    const key = cells[KEY] ?? null;
    // No key is a number: a 0 there is a blank.
    if (isBlank(key) || key === 0 || key === ZERO_OR_BLANK) continue;
    if (typeof key !== "string") return unknownKey({ index, key }, CONVENTION_KEY);
    if (rows.length === 0 && HEADINGS.has(fold(key))) continue;
    rows.push({ index, key: trim(key), value: cells[VALUE] ?? null });
  }
  return rows;
}

function baseOf(rows: readonly Row[]): RuleSet | RulesFault {
  const row = rows.find(({ key }) => fold(key) === CONVENTION_KEY);
  if (!row || isBlank(row.value)) return ruleSetOf(DEFAULT_CONVENTION);
  const typed = row.value;
  const convention = typeof typed === "string" ? findConvention(typed) : undefined;
  return convention ? ruleSetOf(convention.id) : (where) => unknownConvention(describe(typed), where(row.index, VALUE));
}

function readOverride({ index, value }: Row, key: string): Override | RulesFault {
  if (value === ZERO_OR_BLANK) return (where) => missing(messages.zeroOrBlankRule(where(index, VALUE), key));
  const definition = definitionOf(key);
  if (!definition) throw new Error(`a resolved key has a definition: ${key}`);
  const reading = readParameterValue(value, definition.domain);
  if ("value" in reading) return { value: reading.value, row: index + 1 };
  const { expected, nearest: near } = reading.problem;
  const typed = describe(value);
  return (where) => invalid(messages.valueOutOfDomain(where(index, VALUE), key, typed, expected, near));
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

function isRuleRow(key: string, value: Content): boolean {
  if (key.includes(".")) return definitionOf(trim(key)) !== undefined;
  return typeof value === "string" && fold(key) === CONVENTION_KEY && findConvention(value) !== undefined;
}
