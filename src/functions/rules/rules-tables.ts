/** What was read in each rules table met lately. */
import type { Rejection } from "../rejection";
import { RecentTables } from "./recent-tables";
import type { RuleSet } from "./rule-set";

/** Names a cell of the rules argument, from its row and column (from 0). */
export type Where = (row: number, column: number) => string;

/** Why a table is refused, wherever it stands. */
export type RulesFault = (where: Where) => Rejection;

/** A workbook has a rules table per convention, rarely more; a copy of each state lately typed costs little. */
const MOST_TABLES = 64;

export const rulesTables = new RecentTables<RuleSet | RulesFault>(MOST_TABLES);
