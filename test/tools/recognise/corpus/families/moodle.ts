/** Grade books as Moodle exports them, in French or in English, opened in a spreadsheet. */
import type { Canvas } from "../canvas";
import { column, peopleOf, type Maker } from "../columns";
import { layOut, type ColumnDraft } from "../table-draft";
import type { TrueTable } from "../layout";

interface Words {
  readonly who: readonly [
    first: string,
    last: string,
    number: string,
    institution: string,
    department: string,
    email: string,
  ];
  readonly items: readonly (readonly [heading: string, assessment: "continuous" | "exam" | "project"])[];
  readonly raw: string;
  readonly total: string;
  readonly feedback: string;
  readonly download: string;
}

const FRENCH: Words = {
  who: ["Prénom", "Nom de famille", "Numéro d’identification", "Institution", "Département", "Adresse de courriel"],
  items: [
    ["Devoir : Compte rendu 1", "continuous"],
    ["Test : QCM chapitre 2", "continuous"],
    ["Devoir : Fiche de lecture", "continuous"],
    ["Test : Examen final", "exam"],
  ],
  raw: "(Brut)",
  total: "Total du cours",
  feedback: "(Feedback)",
  download: "Dernier téléchargement depuis ce cours",
};
const ENGLISH: Words = {
  who: ["First name", "Last name", "ID number", "Institution", "Department", "Email address"],
  items: [
    ["Assignment: Reading notes", "continuous"],
    ["Quiz: Chapter 2", "continuous"],
    ["Assignment: Report 1", "continuous"],
    ["Quiz: Final exam", "exam"],
  ],
  raw: "(Real)",
  total: "Course total",
  feedback: "(Feedback)",
  download: "Last downloaded from this course",
};

export function moodle(maker: Maker, canvas: Canvas, row: number): readonly TrueTable[] {
  const { random } = maker;
  const words = random.pick([FRENCH, ENGLISH]);
  const rows = random.whole(4, 25);
  const people = peopleOf(random, rows);
  const grade = (): string | number =>
    random.chance(0.1)
      ? "-"
      : random.pick([random.whole(20, 80) / 4, (random.whole(20, 80) / 4).toFixed(2).replace(".", ",")]);
  const plain = { ...maker, spelt: (heading: string): string => heading };
  const [first, last, number, institution, department, email] = words.who;
  const named = (heading: string, role: ColumnDraft["truth"]["role"], cell: ColumnDraft["cell"]): ColumnDraft =>
    column(plain, "grade", role, cell, { heading });
  const items = random
    .some(words.items, random.whole(2, 4))
    .flatMap(([item, assessment]): ColumnDraft[] => [
      column(plain, "grade", "mark", grade, { heading: `${item} ${words.raw}`, truth: { assessment } }),
      ...(random.chance(0.2)
        ? [named(`${item} ${words.feedback}`, "remark", () => random.pick([null, "Bon travail"]))]
        : []),
    ]);
  const columns = [
    named(first, "firstName", (index) => people[index]?.first ?? ""),
    named(last, "lastName", (index) => people[index]?.last ?? ""),
    named(number, "learnerNumber", (index) => `E${2200 + index}`),
    ...(random.chance(0.5)
      ? [named(institution, ["other", "party"], () => null), named(department, ["other", "group"], () => null)]
      : []),
    named(email, "email", (index) => `e${index}@exemple.fr`),
    ...items,
    named(`${words.total} ${words.raw}`, ["mean", "mark", "other"], grade),
    named(words.download, "other", () => 1_750_000_000 + random.whole(0, 99_999)),
  ];
  return [layOut(canvas, { columns, rows, bands: "merged" }, row, 0)];
}
