/** A row of a table, read cell by cell into what each column holds. */
import type { Choice } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import type { Day } from "../../rules/exact/day";
import type { Quantity } from "../../rules/exact/quantity";
import { atLeast, isWhole, magnitude, ratio, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Content } from "../../spreadsheet/cell/content";
import { readDay } from "../../spreadsheet/cell/date";
import { unread } from "../reading/unread";
import { hoursOfDays, isLikelyDuration, mayBeDuration, readDurationText } from "../reading/duration";
import {
  readAmountText,
  readNumberText,
  readQuantityText,
  readRatio,
  readShareText,
} from "../../spreadsheet/cell/number-text";
import { describe, isBlank, trim, wordsOf } from "../../spreadsheet/cell/text";
import { invalid, missing, together, type Rejection } from "../rejection";
import { nearest } from "../../spreadsheet/words/nearest";
import { foldHeading } from "../../spreadsheet/words/heading-fold";

/** Where the row's table has its columns, and how to name its cells. */
export interface TablePlace<Id extends string> {
  /** Column positions, from 0. */
  readonly positions: ReadonlyMap<Id, number>;
  /** What the argument is called. */
  readonly argument: string;
  readonly headingOf: (id: Id) => string;
  /** Names a cell of the argument, heading row included (from 0). */
  readonly where: (row: number, column: number) => string;
  /** Whether a column holds durations, which the spreadsheet keeps in days. */
  readonly holdsDurations: (id: Id) => boolean;
}

/** What a numeric column takes. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
  /** A blank is 0 there, so nobody has to tell one from the other. */
  readonly blankIsZero?: true;
  /** A unit that people type after the number: `12 mois`, `7 h`. Hours may also be typed `223:30` or `223 h 30`. */
  readonly suffix?: string;
}

/** A choice of a column: its labels and the other words that people type. */
export interface ColumnChoice<Id extends string = string> extends Choice {
  readonly id: Id;
  readonly synonyms?: readonly string[];
}

const HOURS = "h";

/** From here on a spreadsheet's numbers no longer hold every cent. */
const TOO_LARGE = ratio(10n ** 13n);

const YES = new Set(["oui", "o", "vrai", "x", "1", "yes", "true"].map(foldHeading));
/** Folded as what is read will be: « faux » loses its last letter. */
const NO = new Set(["non", "n", "faux", "0", "no", "false"].map(foldHeading));

/**
 * The readers give the value of a cell, or `null` when it is blank or its column is absent. A wrong cell gives `null` too
 * and is remembered: read every fact, then look at `problem`.
 */
export class TableRow<Id extends string = string> {
  private readonly faults: { readonly position: number; readonly rejection: Rejection }[] = [];

  constructor(
    private readonly cells: readonly Content[],
    /** From 0, the first row under the headings. */
    readonly index: number,
    private readonly place: TablePlace<Id>,
  ) {}

  /** Whether no known column holds anything. */
  get isBlank(): boolean {
    for (const position of this.place.positions.values()) {
      const cell = this.cells[position] ?? null;
      if (!isBlank(cell) && cell !== ZERO_OR_BLANK) return false;
    }
    return true;
  }

  /** All that readers met and `fail` was told: cell by cell as the row is read, then what is wrong between them. */
  get problem(): Rejection | null {
    const [first] = this.faults;
    if (!first) return null;
    const inOrder = [...this.faults].sort((a, b) => a.position - b.position);
    return together(inOrder.map(({ rejection }) => rejection))?.withErrorOf(first.rejection) ?? null;
  }

  /** @param id the column whose cell is wrong, when it is one */
  fail(rejection: Rejection, id?: Id): null {
    const position = (id === undefined ? undefined : this.place.positions.get(id)) ?? this.cells.length;
    this.faults.push({ position, rejection });
    return null;
  }

  private isWrong(id: Id): boolean {
    const place = this.place.positions.get(id);
    return place !== undefined && this.faults.some(({ position }) => position === place);
  }

  /** The cell as it came; `null` when its column is absent. */
  raw(id: Id): Content {
    const position = this.place.positions.get(id);
    return position === undefined ? null : (this.cells[position] ?? null);
  }

  /** Names the cell in messages. */
  where(id: Id): string {
    const position = this.place.positions.get(id);
    return position === undefined
      ? messages.cellOfColumn(this.place.argument, this.place.headingOf(id), this.index + 1)
      : this.place.where(this.index + 1, position);
  }

  /** The value, or a problem that names the blank cell. */
  require<Value>(value: Value | null, id: Id): Value | null {
    return value === null && !this.isWrong(id)
      ? this.fail(missing(messages.cellMissing(this.where(id), this.place.headingOf(id))), id)
      : value;
  }

  text(id: Id): string | null {
    const cell = this.raw(id);
    if (isBlank(cell) || cell === 0 || cell === ZERO_OR_BLANK) return null;
    return this.isError(cell, id) ? null : wordsOf(cell);
  }

  /** A 0 is a blank: no date is. */
  date(id: Id): Day | null {
    const cell = this.raw(id);
    if (isBlank(cell) || cell === 0 || cell === ZERO_OR_BLANK || this.isError(cell, id)) return null;
    return readDay(cell) ?? this.fail(invalid(messages.notADate(this.where(id), describe(cell))), id);
  }

  /** Euros, exactly; or euros for something, an hour. */
  amount<Unit extends string = "€">(id: Id, limits: NumberLimits = {}): Quantity<Unit> | null {
    return this.numeric(id, readAmountText, limits, messages.notAnAmount);
  }

  number(id: Id, limits: NumberLimits = {}): Ratio | null {
    return this.numeric(id, readQuantityText, limits, messages.notANumber);
  }

  /**
   * Hours, typed `7`, `7 h`, `223:30` or `223 h 30`. A duration that the spreadsheet holds in days would count for 24 times
   * less: it is refused.
   *
   * @param isTooFew whether a number is too small for the hours that the row tells of
   */
  hours(id: Id, limits: NumberLimits = {}, isTooFew: (hours: Ratio) => boolean = () => false): Quantity<"h"> | null {
    const cell = this.raw(id);
    const days = typeof cell === "number" ? readRatio(cell, readNumberText) : undefined;
    if (days && mayBeDuration(days) && (this.place.holdsDurations(id) || isTooFew(days))) {
      const hours = describe(toNumber(hoursOfDays(days)));
      const say = isLikelyDuration(days) ? messages.hoursAreADuration : messages.hoursMayBeADuration;
      return this.fail(invalid(say(this.where(id), describe(cell), hours)), id);
    }
    return this.number(id, { min: 0, ...limits, suffix: HOURS });
  }

  /** From 0 to 1, typed `0,3` or `30 %`. */
  share(id: Id, limits: NumberLimits = {}): Quantity<"%"> | null {
    return this.numeric(id, readShareText, { min: 0, max: 1, ...limits }, messages.notAShare);
  }

  /** `blank` says what an empty cell means where it has a meaning, so that a 0 that may be blank needs no probe. */
  yesNo(id: Id, blank: boolean | null = null): boolean | null {
    const cell = this.raw(id);
    if (typeof cell === "boolean") return cell;
    if (isBlank(cell) || (cell === ZERO_OR_BLANK && blank === false)) return blank;
    if (cell === ZERO_OR_BLANK) return this.fail(missing(messages.zeroOrBlank(this.where(id))), id);
    if (this.isError(cell, id)) return null;
    const word = foldHeading(describe(cell));
    if (YES.has(word)) return true;
    return NO.has(word) ? false : this.fail(invalid(messages.notYesNo(this.where(id), describe(cell))), id);
  }

  /** The id of the choice that the cell names, by any of its words. */
  choice<Choices extends string>(id: Id, choices: readonly ColumnChoice<Choices>[]): Choices | null {
    const cell = this.raw(id);
    if (isBlank(cell)) return null;
    const isZero = cell === 0 || cell === ZERO_OR_BLANK;
    const found = findChoice(isZero ? "0" : wordsOf(cell), choices);
    if (cell === ZERO_OR_BLANK && found !== undefined)
      return this.fail(missing(messages.zeroOrBlank(this.where(id))), id);
    if (found !== undefined) return found;
    if (isZero || this.isError(cell, id)) return null;
    const labels = choices.map(({ label }) => label.fr);
    const like = nearest(describe(cell), labels);
    return this.fail(invalid(messages.notAChoice(this.where(id), describe(cell), labels.join(", "), like)), id);
  }

  private numeric(
    id: Id,
    readText: (text: string) => Ratio | undefined,
    limits: NumberLimits,
    wrong: (where: string, read: string) => string,
  ): Ratio | null {
    const cell = this.raw(id);
    if (isBlank(cell) || cell === ZERO_OR_BLANK) {
      if (limits.blankIsZero === true) return ZERO;
      return isBlank(cell) ? null : this.fail(missing(messages.zeroOrBlank(this.where(id))), id);
    }
    if (this.isError(cell, id)) return null;
    const value = typeof cell === "string" ? readTyped(cell, limits.suffix, readText) : readRatio(cell, readText);
    if (!value || atLeast(magnitude(value), TOO_LARGE)) return this.fail(unread(cell, this.where(id), wrong), id);
    return isWithin(value, limits)
      ? value
      : this.fail(invalid(messages.numberOutOfLimits(this.where(id), describe(cell), expected(limits))), id);
  }

  /** An error of the sheet: `#N/A` is something not known yet, any other is to be mended first. */
  private isError(cell: Content, id: Id): boolean {
    if (typeof cell !== "object" || cell === null) return false;
    const message = messages.errorInCell(this.where(id), cell.error);
    this.fail(cell.error === "#N/A" ? missing(message) : invalid(message), id);
    return true;
  }
}

/** The id of the choice that a text names, by its id, a label or a synonym. */
export function findChoice<Id extends string>(text: string, choices: readonly ColumnChoice<Id>[]): Id | undefined {
  return namesOf(choices).get(foldHeading(text));
}

const known = new WeakMap<readonly ColumnChoice[], ReadonlyMap<string, string>>();

/** Every word of every choice, folded once a list; the first of equals. */
function namesOf<Id extends string>(choices: readonly ColumnChoice<Id>[]): ReadonlyMap<string, Id> {
  const cached = known.get(choices);
  // The list that was folded is the one asked for, so its ids are too.
  if (cached) return cached as ReadonlyMap<string, Id>;
  const names = new Map<string, Id>();
  for (const { id, label, synonyms = [] } of choices) {
    for (const name of [id, label.fr, label.en, ...synonyms].map(foldHeading))
      if (!names.has(name)) names.set(name, id);
  }
  known.set(choices, names);
  return names;
}

function readTyped(
  text: string,
  suffix: string | undefined,
  readText: (text: string) => Ratio | undefined,
): Ratio | undefined {
  return readText(withoutSuffix(text, suffix)) ?? (suffix === HOURS ? readDurationText(text) : undefined);
}

function withoutSuffix(text: string, suffix: string | undefined): string {
  const plain = trim(text);
  if (suffix === undefined || !plain.toLowerCase().endsWith(suffix)) return plain;
  return trim(plain.slice(0, -suffix.length));
}

function isWithin(value: Ratio, { min, max, whole }: NumberLimits): boolean {
  if (whole === true && !isWhole(value)) return false;
  return (min === undefined || atLeast(value, ratio(min))) && (max === undefined || atLeast(ratio(max), value));
}

function expected({ min, max, whole }: NumberLimits): string {
  if (whole === true && min === 0 && max === undefined) return messages.expected.whole;
  const bound = (value: number | undefined): string => (value === undefined ? "" : describe(value));
  const number = messages.expected.number(bound(min), bound(max));
  return whole === true ? messages.expected.wholeNumber(number) : number;
}
