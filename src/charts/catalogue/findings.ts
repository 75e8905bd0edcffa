/** What each chart shows, in one sentence: its title. */
import { chartKindWords, type ChartKindWords } from "../../i18n/chart-kinds";
import type { Locale } from "../../i18n/locale";
import type { ChartKind } from "./chart-kinds";
import type { Teller } from "./teller";

type Words = ChartKindWords["findings"];
type Finding = <N, T>(teller: Teller<N, T>, words: Words) => T;

const findings: Readonly<Record<ChartKind, Finding>> = {
  successRate: (t, { successRate: words }) => {
    const failing = t.below("rate", "limit");
    const limit = t.written(t.lowest("limit"), "share");
    return t.choose(failing, {
      zero: t.say(words.zero, limit),
      one: t.say(words.one, limit),
      more: t.say(words.more, t.written(failing, "count"), limit),
    });
  },
  successBySession: (t, { successBySession: words }) => counted(t, t.total("later"), words),
  successByGroup: (t, { successByGroup: words }) =>
    t.say(words.more, t.labelAt("rate", "lowest"), t.written(t.lowest("rate"), "share")),
  distribution: (t, { distribution: words }) => {
    const below = t.total("below");
    const all = t.written(t.plus(below, t.total("reached")), "count");
    const limit = t.written(t.lowest("limit"), "mark");
    return t.choose(below, {
      zero: t.say(words.zero, all, limit),
      one: t.say(words.one, all, limit),
      more: t.say(words.more, t.written(below, "count"), all, limit),
    });
  },
  credits: (t, { credits: words }) => {
    const behind = t.below("earned", "required");
    const all = t.written(t.count("earned"), "count");
    return t.choose(behind, {
      zero: t.say(words.zero),
      one: t.say(words.one, all),
      more: t.say(words.more, t.written(behind, "count"), all),
    });
  },
  deviation: (t, { deviation: words }) => {
    const falling = t.below("second", "first");
    const cohorts = [t.name("first"), t.name("second")] as const;
    return t.choose(falling, {
      zero: t.say(words.zero, ...cohorts),
      one: t.say(words.one, ...cohorts),
      more: t.say(words.more, t.written(falling, "count"), ...cohorts),
    });
  },
  chargesRevenue: (t, { chargesRevenue: words }) => gap(t, t.minus(t.total("revenue"), t.total("charges")), words),
  forecastActual: (t, { forecastActual: words }) => gap(t, t.minus(t.total("actual"), t.total("forecast")), words),
  instalments: (t, { instalments: words }) => gap(t, t.minus(t.total("planned"), t.total("invoiced")), words),
  treasury: (t, { treasury: words }) => {
    const lowest = t.lowest("balance");
    const [amount, month] = [t.written(lowest, "euros"), t.labelAt("balance", "lowest")] as const;
    const low = t.say(words.more, amount, month);
    return t.choose(lowest, { negative: t.say(words.negative, amount, month), zero: low, more: low });
  },
  costPerLearner: (t, { cost: words }) => dearest(t, words.perLearner),
  costPerHour: (t, { cost: words }) => dearest(t, words.perHour),
  margin: (t, { margin: words }) => {
    const from = t.lowestWhere("headcount", "margin");
    return t.choose(from, {
      zero: t.say(words.zero),
      one: t.say(words.one),
      more: t.say(words.more, t.written(from, "count")),
    });
  },
  sensitivity: (t, { sensitivity: words }) =>
    t.say(words.more, t.labelAt("reach", "highest"), t.written(t.highest("reach"), "euros")),
  indicators: (t, { indicators: words }) => counted(t, t.below("achieved", "target"), words),
  staffing: (t, { staffing: words }) => counted(t, t.below("value", "minimum"), words),
  obligations: (t, { obligations: words }) => {
    const count = t.count("start");
    const [from, to] = [t.written(t.lowest("start"), "date"), t.written(t.highest("end"), "date")] as const;
    return t.choose(count, {
      zero: t.say(words.zero),
      one: t.say(words.one, from),
      more: t.say(words.more, t.written(count, "count"), from, to),
    });
  },
};

/** What the figures of a kind show. */
export function findingOf<N, T>(kind: ChartKind, teller: Teller<N, T>, locale: Locale): T {
  return findings[kind](teller, chartKindWords[locale].findings);
}

function gap<N, T>(t: Teller<N, T>, difference: N, words: Words["chargesRevenue"]): T {
  const excess = t.say(words.more, t.written(difference, "euros"));
  return t.choose(difference, {
    negative: t.say(words.negative, t.written(t.opposite(difference), "euros")),
    zero: t.say(words.zero),
    more: excess,
  });
}

function dearest<N, T>(t: Teller<N, T>, words: (label: string, amount: string) => string): T {
  const say = (...[label = "", amount = ""]: readonly string[]): string => words(label, amount);
  return t.say(say, t.labelAt("cost", "highest"), t.written(t.highest("cost"), "euros"));
}

function counted<N, T>(t: Teller<N, T>, count: N, words: Words["indicators"]): T {
  return t.choose(count, {
    zero: t.say(words.zero),
    one: t.say(words.one),
    more: t.say(words.more, t.written(count, "count")),
  });
}
