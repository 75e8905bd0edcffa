/** Inventories, timetables, code tables, calendars, surveys: numbers and names that are no marks of anybody. */
import type { Draw } from "../draw";
import type { Cell } from "../stranger-sheet";
import type { SimpleTable } from "../layouts/simple-table";
import { unitNames } from "../words/units";

const ANY = ["label", "nature", "kind", "other", "party", "remark", "unit", "lastName", "fullName", "group", "level", "date", "hours", "learnerNumber", "lineNumber", "status"]; // prettier-ignore
const FIGURE = ["quantity", "hours", "other", "amount", "rate", "credits", "coefficient", "year"];

function inventory(draw: Draw): SimpleTable {
  const rooms = ["Salle A12", "Salle B3", "Amphi Curie", "Salle info 1", "Atelier", "Labo 2", "CDI"];
  return {
    columns: [
      { heading: draw.pick(["Nom", "Salle", "Lieu"]), roles: ANY },
      { heading: draw.pick(["Surface", "Étage"]), roles: FIGURE },
      { heading: draw.pick(["Nombre de places", "Quantité", "Capacité"]), roles: FIGURE },
      { heading: draw.pick(["État", "Observations"]), roles: ANY },
    ],
    rows: draw.some(rooms, draw.int(4, 7)).map((room) => [room, draw.int(8, 20) + 0.5, draw.int(8, 19), draw.pick(["bon", "moyen", "à réparer"])]),
  };
} // prettier-ignore

function timetable(draw: Draw): SimpleTable {
  const subjects = unitNames(draw, 6, "title", false).map(({ shown }) => shown);
  const days = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"];
  return {
    above: draw.chance(0.5) ? [[`Emploi du temps - semaine ${draw.int(36, 50)}`], []] : [],
    columns: [{ heading: draw.pick(["Horaire", "Heure", "Créneau"]), roles: ANY }, ...days.map((day) => ({ heading: day, roles: ANY }))],
    rows: ["8h-10h", "10h15-12h15", "13h30-15h30", "15h45-17h45"].map((slot) => [slot, ...days.map((): Cell => (draw.chance(0.75) ? draw.pick(subjects) : null))]),
  };
} // prettier-ignore

function catalogue(draw: Draw): SimpleTable {
  const units = unitNames(draw, draw.int(5, 9), "title", false);
  const codes = unitNames(draw, units.length, "code", false);
  return {
    above: draw.chance(0.5) ? [["Maquette de la formation"], []] : [],
    columns: [
      { heading: draw.pick(["Code", "Code UE", "Réf."]), roles: ANY },
      { heading: draw.pick(["Intitulé", "Libellé", "UE"]), roles: ANY },
      { heading: "ECTS", roles: ["credits"] },
      { heading: draw.pick(["Coef", "Coefficient"]), roles: ["coefficient", "other"] },
      { heading: draw.pick(["Volume horaire", "Heures", "Nb heures"]), roles: FIGURE },
    ],
    rows: units.map(({ shown }, at) => [codes[at]?.shown ?? null, shown, draw.int(2, 6), draw.int(1, 4), draw.int(8, 40)]),
  };
} // prettier-ignore

function survey(draw: Draw): SimpleTable {
  return {
    above: [["Enquête de satisfaction"], []],
    columns: [
      { heading: "Question", roles: ANY },
      ...["Très satisfait", "Satisfait", "Peu satisfait", "Pas satisfait"].map((heading) => ({
        heading,
        roles: [...FIGURE, "other"],
      })),
    ],
    rows: ["Accueil", "Contenu", "Rythme", "Supports", "Animation"]
      .slice(0, draw.int(4, 5))
      .map((question) => [question, draw.int(2, 14), draw.int(2, 10), draw.int(0, 5), draw.int(0, 3)]),
  };
}

function diary(draw: Draw): SimpleTable {
  const events = ["Rentrée", "Réunion pédagogique", "Jury de semestre", "Visite en entreprise", "Conseil de perfectionnement", "Soutenances"]; // prettier-ignore
  return {
    columns: [
      { heading: "Date", roles: ["date", "start"] },
      { heading: draw.pick(["Évènement", "Échéance", "Objet"]), roles: ANY },
      { heading: draw.pick(["Responsable", "Qui"]), roles: ANY },
      { heading: draw.pick(["Durée (h)", "Nb participants"]), roles: FIGURE },
    ],
    rows: draw
      .some(events, draw.int(4, 6))
      .map((event, at) => [{ value: 46030 + at * 21, format: "dd/mm/yyyy" }, event, draw.pick(["Mme Collin", "M. Perrot", "Secrétariat"]), draw.int(1, 16)]),
  };
} // prettier-ignore

function teaching(draw: Draw): SimpleTable {
  const teachers = ["FABRE Luc", "COLLIN Anne", "IDRISSI Samira", "PERROT Alain", "GOMEZ Inès", "TRAN Minh"];
  const units = unitNames(draw, 6, "title", false);
  return {
    above: draw.chance(0.4) ? [["Services des enseignants"], []] : [],
    columns: [
      { heading: draw.pick(["Enseignant", "Intervenant", "Formateur"]), roles: ANY },
      { heading: draw.pick(["Module", "Matière", "UE"]), roles: ANY },
      { heading: draw.pick(["Heures CM", "CM", "H CM"]), roles: FIGURE },
      { heading: draw.pick(["Heures TD", "TD", "H TD"]), roles: FIGURE },
      { heading: draw.pick(["Taux horaire", "Taux"]), roles: ["rate", "amount", "other"] },
    ],
    rows: draw
      .some(teachers, draw.int(4, 6))
      .map((teacher, at) => [teacher, units[at]?.shown ?? null, draw.int(2, 18), draw.int(2, 20), draw.pick([41.41, 43.5, 62.09])]),
  };
} // prettier-ignore

function codes(draw: Draw): SimpleTable {
  const list = [["ABI", "Absence injustifiée"], ["ABJ", "Absence justifiée"], ["DIS", "Dispensé"], ["VAE", "Validation des acquis"], ["ADM", "Admis"], ["AJ", "Ajourné"]] as const; // prettier-ignore
  return {
    above: draw.chance(0.5) ? [["Légende"]] : [],
    columns: [
      { heading: "Code", roles: ANY },
      { heading: draw.pick(["Signification", "Libellé"]), roles: ANY },
      { heading: draw.pick(["Valeur", "Équivalent"]), roles: FIGURE },
    ],
    rows: draw.some(list, draw.int(4, 6)).map(([code, sense], at) => [code, sense, at]),
  };
}

export const otherTables: readonly (readonly [string, (draw: Draw) => SimpleTable])[] = [
  ["inventory", inventory],
  ["timetable", timetable],
  ["catalogue of units", catalogue],
  ["survey", survey],
  ["diary", diary],
  ["teaching hours", teaching],
  ["codes", codes],
];
