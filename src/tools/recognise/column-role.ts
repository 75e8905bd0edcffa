/** The roles of columns, and what a guess of one says. */

const COLUMN_ROLES = [
  // Who: in full, in parts, by number.
  "fullName",
  "lastName",
  "firstName",
  "learnerNumber",
  "email",
  "birthDate",
  "group",
  // What they obtained.
  "mark",
  "status",
  "credits",
  "mean",
  "absences",
  "rank",
  "coefficient",
  // What the marks beside are out of, a part of a mark, points that a jury adds.
  "scale",
  "criterion",
  "juryPoints",
  "language",
  "experience",
  "mobility",
  // Money.
  "label",
  "nature",
  "quantity",
  "rate",
  "amount",
  "party",
  "year",
  "npec",
  "level",
  "contract",
  // Dates.
  "start",
  "end",
  "break",
  "date",
  // Hours and people.
  "hours",
  "presence",
  "unit",
  "kind",
  // Nothing a rule reads.
  "remark",
  "lineNumber",
  "other",
] as const;

/** What a column of somebody's sheet may hold. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const ROLES: ReadonlySet<unknown> = new Set(COLUMN_ROLES);

export function isColumnRole(value: unknown): value is ColumnRole {
  return ROLES.has(value);
}

/** The roles that say whose row it is. */
export const WHO_ROLES: ReadonlySet<ColumnRole> = new Set([
  "fullName",
  "lastName",
  "firstName",
  "learnerNumber",
  "email",
]);

/** How a mark was obtained; `grade` is the unit's own, made of the others or alone. */
export type Assessment = (typeof ASSESSMENTS)[number];

const ASSESSMENTS = ["continuous", "exam", "oral", "project", "grade"] as const;
const KNOWN_ASSESSMENTS: ReadonlySet<unknown> = new Set(ASSESSMENTS);

export function isAssessment(value: unknown): value is Assessment {
  return KNOWN_ASSESSMENTS.has(value);
}

export interface MarkFacets {
  /** The unit's code or title as the sheet writes it; absent when the sheet is about one unit. */
  readonly unit?: string;
  readonly assessment?: Assessment;
  readonly session?: 1 | 2;
  /** The first or second of several of the same assessment. */
  readonly order?: number;
}

/** What only the user, or the reading of a whole sheet, says of a mark. */
export interface SaidOfMark {
  /** What it is out of. */
  readonly scale?: number;
  /** What it weighs among the marks of its unit. */
  readonly weight?: number;
}

/** What a heading, a cell's content or both say, and how sure they are, from 0 to 1. */
export interface RoleGuess extends MarkFacets, SaidOfMark {
  readonly role: ColumnRole;
  readonly confidence: number;
}
