/** Lists of people without a mark: groups, placements, contracts, attendance, addresses. */
import type { Draw } from "../draw";
import type { Cell, StrangerSheet } from "../stranger-sheet";
import { heading } from "../words/headings";
import { cohort, type Person } from "../words/people";
import { simpleSheet, type SimpleColumn } from "./simple-table";

const FIRMS = [
  "Métal Ouest",
  "Cabinet Rive",
  "Hôtel du Parc",
  "Transports Lejour",
  "Agence Kaolin",
  "Mairie de Brigny",
];
const TUTORS = ["M. Fabre", "Mme Collin", "Mme Idrissi", "M. Perrot"];
/** A serial of 2025 or 2026. */
const day = (draw: Draw, from: number): Cell => ({ value: from + draw.int(0, 90), format: "dd/mm/yyyy" });

const WHO: readonly SimpleColumn[] = [
  { heading: "Nom", roles: ["lastName"], use: "who" },
  { heading: "Prénom", roles: ["firstName"], use: "who" },
];
const name = ({ last, first }: Person): readonly Cell[] => [last.toUpperCase(), first];
const TEXT = ["other", "label", "kind", "nature", "remark", "group", "party", "level", "status", "contract", "unit"];

type Extra = (draw: Draw) => { readonly columns: readonly SimpleColumn[]; readonly cells: (draw: Draw, at: number, person: Person) => readonly Cell[] }; // prettier-ignore

const EXTRAS: readonly (readonly [string, Extra])[] = [
  ["groups", (draw) => ({
    columns: [{ heading: heading(draw, "email"), roles: ["email"], use: "who" }, { heading: heading(draw, "group"), roles: TEXT }],
    cells: (_, __, { email, group }) => [email, group],
  })],
  ["placements", () => ({
    columns: [{ heading: "Entreprise", roles: TEXT }, { heading: "Tuteur", roles: [...TEXT, "fullName"] }, { heading: "Début de stage", roles: ["start", "date"] }, { heading: "Fin de stage", roles: ["end", "date"] }, { heading: "Soutenance", roles: ["date", "other", "mark"] }],
    cells: (drawn, at) => [FIRMS[at % FIRMS.length] ?? null, TUTORS[at % TUTORS.length] ?? null, day(drawn, 46023), day(drawn, 46120), null],
  })],
  ["contracts", () => ({
    columns: [{ heading: "Employeur", roles: TEXT }, { heading: "N° de contrat", roles: ["contract", "other", "learnerNumber"] }, { heading: "Date de début", roles: ["start", "date"] }, { heading: "Date de fin", roles: ["end", "date"] }, { heading: "NPEC", roles: ["npec", "amount"] }],
    cells: (drawn, at) => [FIRMS[at % FIRMS.length] ?? null, `DECA-${10234 + at * 7}`, day(drawn, 45900), day(drawn, 46600), drawn.int(60, 98) * 100],
  })],
  ["sign-in", () => ({
    columns: ["Matin", "Après-midi", "Signature"].map((word) => ({ heading: word, roles: [...TEXT, "presence"] })),
    cells: () => [null, null, null],
  })],
  ["addresses", () => ({
    columns: [{ heading: "Téléphone", roles: ["other", "learnerNumber"] }, { heading: "Ville", roles: TEXT }, { heading: "Code postal", roles: ["other", "quantity"] }],
    cells: (drawn) => [`06 12 ${drawn.int(10, 99)} ${drawn.int(10, 99)} ${drawn.int(10, 99)}`, drawn.pick(["Lyon", "Nantes", "Brest"]), drawn.int(10000, 95000)],
  })],
  ["hours", () => ({
    columns: [{ heading: "Heures prévues", roles: ["hours", "quantity"] }, { heading: "Heures réalisées", roles: ["hours", "quantity"] }, { heading: "Heures d’absence", roles: ["hours", "absences", "quantity"] }],
    cells: (drawn) => { const done = drawn.int(100, 140); return [140, done, 140 - done]; },
  })],
  ["ages", () => ({
    columns: [{ heading: "Âge", roles: ["other", "quantity", "year"] }, { heading: "Année du bac", roles: ["year", "other"] }, { heading: "Mention au bac", roles: TEXT }],
    cells: (drawn) => [drawn.int(17, 29), drawn.int(2018, 2025), drawn.pick(["AB", "B", "TB", "Passable"])],
  })],
]; // prettier-ignore

export function drawPeople(draw: Draw, id: string): StrangerSheet {
  const people = cohort(draw, draw.int(5, 18));
  const [kind, extra] = draw.pick(EXTRAS);
  const { columns, cells } = extra(draw);
  const rows = people.map((person, at) => [...name(person), ...cells(draw, at, person)]);
  const above = draw.chance(0.4) ? [[draw.pick(["Liste des apprentis", "Liste d’émargement", "Effectifs 2026"])], []] : []; // prettier-ignore
  return simpleSheet(
    { id, family: "people without marks", traits: [kind], name: draw.pick(["Liste", "Groupes", "Feuil1"]) },
    { columns: [...WHO, ...columns], rows, above },
    { layouts: ["peopleWithoutMarks", "notMarks"] },
  );
}

export function drawAttendance(draw: Draw, id: string): StrangerSheet {
  const people = cohort(draw, draw.int(5, 16));
  const days = draw.int(5, 14);
  const [here, away] = draw.pick([["P", "A"], ["X", ""], ["1", "0"], ["présent", "absent"], ["P", "ABS"]] as const); // prettier-ignore
  const dated = draw.chance(0.5);
  const columns: SimpleColumn[] = [
    ...WHO,
    ...Array.from({ length: days }, (_, at) => ({
      heading: dated ? `${String(at + 2).padStart(2, "0")}/03` : String(at + 1),
      roles: ["presence", "other", "absences"],
    })),
  ];
  const rows = people.map((person) => [
    ...name(person),
    ...Array.from({ length: days }, (): Cell => (draw.chance(0.85) ? here : away === "" ? null : away)),
  ]);
  return simpleSheet(
    { id, family: "attendance", traits: [`${here}/${away}`], name: "Présences" },
    { columns, rows },
    { layouts: ["attendance", "peopleWithoutMarks", "notMarks"] },
  );
}
