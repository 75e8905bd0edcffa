/** DEADLINE and CALENDAR on obligations written from nothing in a rules table. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { serialOf, type Serial } from "./days";
import { deadlineOf, periodsOf, spanOf, type Delay, type Obligation, type Span, type YearlyDate } from "./deadlines";
import { obligations } from "./obligations";
import { dateIn, frames, typed, yesNoRule, type Typed } from "./random-cells";
import { laidOut, type Cells, type Headings } from "./random-tables";
import { RUNS, shown } from "./runs";

const two = (n: number): string => String(n).padStart(2, "0");

const delay: fc.Arbitrary<Typed<Delay>> = fc
  .oneof(
    fc.record({ unit: fc.constant("h" as const), count: fc.constantFrom(24, 48, 72) }),
    fc.record({ unit: fc.constantFrom("j" as const, "jo" as const), count: fc.integer({ min: 0, max: 40 }) }),
    fc.record({ unit: fc.constant("sem" as const), count: fc.integer({ min: 1, max: 10 }) }),
    fc.record({ unit: fc.constant("mois" as const), count: fc.integer({ min: 1, max: 26 }) }),
    fc.record({ unit: fc.constant("an" as const), count: fc.integer({ min: 1, max: 10 }) }),
  )
  .map((value) => typed(`${value.count} ${value.unit}`, value));

const yearlyDate = (later: fc.Arbitrary<number>): fc.Arbitrary<Typed<YearlyDate>> =>
  fc
    .record({
      day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant(99)),
      month: fc.integer({ min: 1, max: 12 }),
      later,
    })
    .map((value) => {
      const { day, month } = value;
      const after = value.later === 0 ? "" : `+${value.later}`;
      return typed(day === 99 ? `fin ${two(month)}/N${after}` : `${two(day)}/${two(month)}/N${after}`, value);
    });
const windowOf = fc.tuple(yearlyDate(fc.constant(0)), yearlyDate(fc.constant(1)));

interface Written {
  readonly obligation: Obligation;
  readonly rows: Cells;
}

const EVENTS: Readonly<Record<string, readonly string[]>> = {
  trainingStart: ["début de formation", "rentrée", "début des cours", "premier jour", "entrée en formation"],
  trainingEnd: ["fin de formation", "fin des cours", "sortie de formation"],
  exam: ["épreuve", "examen", "date d'examen"],
  trip: ["sortie", "sortie pédagogique"],
  signature: ["signature", "date de signature"],
};
const event = fc
  .constantFrom(...Object.keys(EVENTS))
  .chain((id) => fc.constantFrom(id, EVENTS[id]![0]!).map((cell) => typed(cell, id)));
const period = fc.constantFrom(
  typed("day", "day" as const),
  typed("mois", "month" as const),
  typed("quarter", "quarter" as const),
  typed("trimestre", "quarter" as const),
  typed("semestre", "semester" as const),
  typed("year", "year" as const),
  typed("an", "year" as const),
);

const KIND_NAMES = {
  date: ["date", "date fixe"],
  window: ["window", "période"],
  within: ["within", "dans le délai"],
  at: ["at", "à l'échéance"],
  before: ["before", "avant l'événement"],
  from: ["from", "à partir de"],
  until: ["until", "jusqu'à"],
  effect: ["effect", "prise d'effet"],
  frequency: ["frequency", "périodicité"],
} as const;
type Kind = keyof typeof KIND_NAMES;

/** The fields of an obligation, whatever its kind; those it does not use are not written. */
const facts = fc.record({
  kind: fc.constantFrom(...(Object.keys(KIND_NAMES) as Kind[])),
  kindName: fc.nat(1),
  isCivil: fc.boolean(),
  date: yearlyDate(fc.nat(2)),
  window: windowOf,
  strict: fc.option(yesNoRule),
  event,
  delay,
  latest: fc.option(yearlyDate(fc.nat(1))),
  period,
  count: fc.integer({ min: 1, max: 4 }),
  hasLabel: fc.boolean(),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function written(id: string, given: Facts): Written {
  const { kind, isCivil, date, window, strict, event: fact, delay: after, latest, period: every, count } = given;
  const label = given.hasLabel ? `Tâche ${id}` : id;
  const common = { label, civil: isCivil };
  const fields = fieldsOf();
  const rows = Object.entries<Content>({
    kind: KIND_NAMES[kind][given.kindName]!,
    ...fields.cells,
    ...(isCivil ? { year: "civile" } : {}),
    ...(given.hasLabel ? { label } : {}),
  });
  return {
    obligation: { ...common, ...fields.value } as Obligation,
    rows: rows.flatMap(([field, cell]): Cells => (cell === null ? [] : [[`calendar.${id}.${field}`, cell]])),
  };

  function fieldsOf(): { cells: Record<string, Content>; value: object } {
    const isStrict = strict?.value ?? false;
    switch (kind) {
      case "date":
        return {
          cells: { date: date.cell, strict: strict?.cell ?? null },
          value: { kind, date: date.value, strict: isStrict },
        };
      case "window":
        return {
          cells: { start: window[0].cell, end: window[1].cell },
          value: { kind, start: window[0].value, end: window[1].value },
        };
      case "frequency":
        return {
          cells: { period: every.cell, count: count === 1 ? null : count },
          value: { kind, period: every.value, count },
        };
      case "before":
        return {
          cells: { event: fact.cell, delay: after.cell, strict: strict?.cell ?? null, latest: latest?.cell ?? null },
          value: { kind, event: fact.value, delay: after.value, strict: isStrict, latest: latest?.value ?? null },
        };
      default:
        return {
          cells: { event: fact.cell, delay: after.cell },
          value: { kind, event: fact.value, delay: after.value },
        };
    }
  }
}

const someDay = dateIn(serialOf(1, 1, 2023), serialOf(31, 12, 2029));

describe("DEADLINE", () => {
  it("gives the due date, the window or the period of an obligation of any kind", async () => {
    await fc.assert(
      fc.asyncProperty(facts, someDay, async (given, day) => {
        const { obligation, rows } = written("task", given);
        const name = given.hasLabel ? "TACHE task" : "task";
        expect(shown(await callFunction("DEADLINE", name, day.cell, rows))).toEqual([
          deadlineOf(obligation, day.value),
        ]);
      }),
      RUNS,
    );
  });
});

describe("DEADLINE in the conventions", () => {
  it.each(obligations)("%s: %s", async (convention, id, obligation) => {
    await fc.assert(
      fc.asyncProperty(someDay, async (on) => {
        expect(shown(await callFunction("DEADLINE", id, on.cell, convention))).toEqual([
          deadlineOf(obligation, on.value),
        ]);
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 10) },
    );
  });
});

const TABLE_HEADINGS: Headings = {
  event: ["événement", "évènement", "fait", "déclencheur", "étape", "type", "event"],
  date: ["date", "le", "jour", "date de l'événement"],
  label: ["libellé", "objet", "détail", "nom", "intitulé", "label"],
};
const happening = fc.record({
  event: fc
    .constantFrom(...Object.keys(EVENTS))
    .chain((id) => fc.constantFrom(id, ...EVENTS[id]!).map((cell) => typed(cell, id))),
  date: dateIn(serialOf(1, 9, 2025), serialOf(31, 8, 2028)),
  label: fc.constantFrom("", "", "UE 1", "lot B"),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const calendars = fc
  .record({
    year: fc.integer({ min: 2025, max: 2027 }),
    list: fc.array(facts, { minLength: 1, maxLength: 5 }),
    happenings: fc.array(happening, { maxLength: 4 }),
  })
  .chain(({ year, list, happenings }) =>
    laidOut(
      TABLE_HEADINGS,
      ["event", "date", "label"],
      happenings.map(({ event: fact, date, label }) => ({ event: fact.cell, date: date.cell, label: label || null })),
    ).map((table) => ({
      year,
      list: list.map((given, index) => written(`task${index}`, given)),
      happenings,
      table,
    })),
  );

type Line = readonly [label: string, start: Serial | "", end: Serial | ""];

/** The rows of one obligation for the year N. */
function rowsOf(obligation: Obligation, year: number, happenings: readonly Happening[]): Line[] {
  const line = (label: string, { start, end }: Span): Line => [label, start, end];
  if (obligation.kind === "frequency") {
    const label = obligation.count > 1 ? `${obligation.label} (${obligation.count} au moins)` : obligation.label;
    return periodsOf(obligation.period, year, obligation.civil).map((span) => line(label, span));
  }
  if (!("event" in obligation)) return [line(obligation.label, spanOf(obligation, year, 0))];
  const dated = happenings.filter(({ event: fact }) => fact.value === obligation.event);
  if (dated.length === 0) return [[`${obligation.label} (date à donner : ${EVENTS[obligation.event]![0]!})`, "", ""]];
  return dated.map(({ date, label }) =>
    line(label === "" ? obligation.label : `${obligation.label} : ${label}`, spanOf(obligation, year, date.value)),
  );
}

function isInSight([, start, end]: Line, year: number): boolean {
  const [from, to] = [serialOf(1, 1, year), serialOf(31, 12, year + 2)];
  // Open on one side, it is never wholly on the other.
  return (end === "" || end >= from) && (start === "" || start <= to);
}

const plain = (value: unknown): unknown => (typeof value === "string" ? value.replace(/[\u00a0\u202f]/g, " ") : value);
const inOrder = (lines: readonly (readonly unknown[])[]): unknown[][] =>
  lines.map((line) => line.map(plain)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe("CALENDAR", () => {
  it("lists every obligation of the year, sorted by its end", async () => {
    await fc.assert(
      fc.asyncProperty(calendars, frames, async ({ year, list, happenings, table }, frame) => {
        const rules = [...list.flatMap(({ rows }) => rows), ...frame.rows];
        const result = shown(await callFunction("CALENDAR", year, table.cells, rules));
        if (frame.headings) expect(result[0]).toEqual(["Échéance", "Début", "Fin", "Responsable", "Source"]);
        const given = result.slice(frame.headings ? 1 : 0).map((line) => line.slice(0, 3));
        const expected = list
          .flatMap(({ obligation }) => rowsOf(obligation, year, happenings))
          .filter((line) => isInSight(line, year));
        // A result has a cell at least: without headings, nothing to list is a blank row.
        const listed = expected.length === 0 && !frame.headings ? [["", "", ""]] : expected;
        expect(inOrder(given)).toEqual(inOrder(listed));
        const ends = given.flatMap(([, , end]) => (typeof end === "number" ? [end] : []));
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        const unknown = given.map(([, start, end]) => start === "" && end === "");
        expect(unknown).toEqual([...unknown].sort((a, b) => Number(a) - Number(b)));
      }),
      RUNS,
    );
  });
});
