/** What a sentence is printed with: an example for each thing that it may name. */

/** By the name of what the sentence asks for; the others are « … ». */
const EXAMPLES: Readonly<Record<string, string>> = {
  where: "« notes », ligne 3, colonne 2",
  argument: "notes",
  other: "crédits",
  read: "douze",
  nearest: "gessms-2026",
  convention: "LP GESSMS 2026-2027",
  key: "grading.threshold",
  code: "USSA24",
  unit: "USSA24",
  units: "3",
  unitHours: "30 h",
  hours: "9 h",
  heading: "Nom",
  headings: "Nom, Prénom",
  sheet: "Notes",
  sheets: "Notes, Bilan",
  name: "MARTIN Léa",
  who: "MARTIN Léa",
  learner: "MARTIN Léa",
  instructor: "DURAND Paul",
  role: "directeur du CFA",
  body: "jury",
  party: "Centre Cnam",
  parties: "Centre Cnam, CFA",
  address: "C4",
  cell: "C4",
  file: "notes.xlsx",
  formula: "=CNAM.UE_STATUS(B2:C2)",
  functionId: "UE_STATUS",
  date: "31/12/2026",
  start: "15/09/2026",
  end: "15/12/2026",
  from: "01/09/2026",
  to: "31/08/2027",
  first: "15/09/2021",
  last: "15/09/2026",
  jury: "14/09/2026",
  event: "01/09/2026",
  yearEnd: "31/12/2026",
  latest: "30/06/2026",
  due: "USSA24",
  concluded: "01/07/2026",
  year: "2026",
  grade: "9,5",
  grades: "12 ; 10",
  mark: "8",
  marks: "12 ; 9",
  weights: "0,4 ; 0,6",
  mean: "≈ 9,67",
  threshold: "10",
  required: "10",
  minimum: "25 %",
  target: "10",
  floor: "7",
  limit: "6",
  value: "9,51",
  standing: "12",
  share: "30 %",
  rate: "40 %",
  amount: "2",
  delay: "2 mois",
  result: "10",
  reason: "maladie",
  mention: "AB",
  subject: "Expérience en mois",
  condition: "Admissible",
  level: "6",
  nature: "Cours",
  visit: "1",
  visits: "14/09/2026",
  which: "1",
  status: "Validée",
  subsidy: "8 000,00 €",
  revenue: "12 000,00 €",
  charges: "9 000,00 €",
  forecast: "28 456,37 €",
  actual: "54 000,00 €",
  invoiced: "38 500,00 €",
  yearly: "7 300,00 €",
  price: "20,00 €",
  received: "1 000,00 €",
  paid: "500,00 €",
  present: "2",
  part: "2",
  whole: "7",
  title: "LP GESSMS 2026-2027",
  label: "Première visite",
  text: "douze",
  article: "art. 9",
  detail: "fin de semestre",
  most: "45 j",
  typed: "12,5",
  counted: "2",
  under: "2",
  missing: "2",
  unmet: "2",
  enrolled: "20",
  successes: "12",
  known: "15",
  taken: "10",
  places: "18",
  reasons: "2",
  academic: "3",
  professional: "2",
  sites: "3",
  modalities: "2",
  regions: "2",
  for: "5",
  against: "2",
  cast: "10",
  left: "2",
  attained: "23",
  found: "15",
  planned: "4 h",
  justified: "1 h",
  unjustified: "1 h",
  followed: "2 h",
  presence: "présent",
  wanted: "2",
  days: "29",
  months: "12",
  headcount: "19",
  lines: "12",
  contracts: "7",
  points: "8",
  weight: "1",
  blank: "2",
  second: "12",
  capability: "Excel 2019",
  fixed: "59 169,44 €",
  gain: "3 700,90 €",
  cost: "380,00 €",
  kilometres: "60",
  quantity: "40",
};

const UNKNOWN = "…";

export function exampleOf(name: string): string {
  return EXAMPLES[name] ?? UNKNOWN;
}

/** What a sentence is told as a number, and not as a text. */
const NUMBER =
  /^(?:count|number|rows?|columns?|learners|lines|sittings|validated|expected|position|more|years?|rank|left|unread|\w+Count)$/;

/** A text or a number, as most sentences take them. */
export function plainExample(name: string, count: number): unknown {
  return NUMBER.test(name) ? count : exampleOf(name);
}

/**
 * A value that may stand for whatever a sentence is given: a text, a number, a list, or a thing with names of its own.
 * As a number it is `count`, so that a sentence shows its plural or its singular.
 */
export function standIn(name: string, count: number): unknown {
  const text = String(plainExample(name, count));
  const list: readonly string[] = [text];
  const get = (_: unknown, property: string | symbol): unknown => {
    if (property === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? count : text);
    if (property === Symbol.iterator) return () => list[Symbol.iterator]();
    if (typeof property === "symbol") return undefined;
    if (property === "length" || property === "size") return count;
    if (property === "toString") return () => text;
    return methodOf(list, property) ?? methodOf(text, property) ?? standIn(property, count);
  };
  return new Proxy(() => text, { get, apply: () => standIn(name, count) });
}

function methodOf(owner: string | readonly string[], property: string): unknown {
  const method: unknown = Reflect.get(Object(owner) as object, property);
  return typeof method === "function" ? (method.bind(owner) as unknown) : undefined;
}
