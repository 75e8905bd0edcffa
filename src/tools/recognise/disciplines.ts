/** What is taught: over marks, « Anglais » or « Droit du travail » names a unit, never an assessment or a criterion. */
import { fold } from "../../spreadsheet/cell/text";
import { unitCode } from "./unit-code";

/** Folded, as the words of a title begin. */
const DISCIPLINES: readonly string[] = [
  // Sciences.
  ...["mathemat", "math", "maths", "algebr", "analyse numer", "geometr", "probabilit", "statist", "physique", "physic"],
  ...["chimi", "chemist", "biolog", "biochim", "geolog", "astronom", "mecaniq", "mechanic", "thermodynam", "optique"],
  ...["electron", "electrotech", "electricit", "automatique", "automatism", "robotiq", "materiaux", "acoustiq"],
  ...["microbiolog", "physiolog", "anatom", "pharmacolog", "ecolog", "climatolog", "hydrauliq", "topograph"],
  // Informatique.
  ...[
    "informatiq",
    "algorithm",
    "programmation",
    "programming",
    "base de donnees",
    "bases de donnees",
    "database",
    "reseaux",
    "network",
  ],
  ...[
    "systeme d'information",
    "systemes d'information",
    "systeme d'exploitation",
    "systemes d'exploitation",
    "cybersecurit",
    "genie logiciel",
    "developpement web",
    "java",
  ],
  ...["python", "bureautiq", "intelligence artificielle", "data science"],
  // Gestion, économie, droit.
  ...["comptabil", "accounting", "fiscal", "econom", "microeconom", "macroeconom", "marketing", "mercatiq", "droit"],
  ...["law", "finance", "management", "controle de gestion", "ressources humaines", "logistiq", "paie", "negociation"],
  ...["audit", "tresorerie", "statistique", "entrepreneuriat", "commerce", "achats", "assurance"],
  // Lettres, langues, sciences humaines.
  ...["francais", "french", "anglais", "english", "espagnol", "spanish", "allemand", "german", "italien", "portugais"],
  ...["chinois", "japonais", "arabe", "russe", "latin", "grec", "histoire", "history", "geograph", "philosoph"],
  ...["psycholog", "sociolog", "anthropolog", "litteratur", "linguistiq", "culture generale"],
  ...["science politiq", "sciences politiq", "pedagog", "ethiq", "musique", "art", "eps", "education physique"],
  // Métiers.
  ...[
    "hygiene",
    "securite",
    "environnement durable",
    "developpement durable",
    "nutrition",
    "ergonom",
    "urbanism",
    "architectur",
  ],
  ...["soins", "cuisine", "agronom", "energetiq", "thermiq", "genie"],
];

/** Alone they are taught; with other words they are as often judged: « Qualité du support », « Gestion du stress ». */
const ALONE =
  /^(?:qualite|gestion|communication|securite|environnement|construction|maintenance|dessin|gestion (?:de projets?|d.entreprise|comptable|financiere|commerciale|de (?:la )?production|des stocks|budgetaire|des organisations|administrative))$/u;
const MARKS_OF_CODE = /[():–-]/gu;

/** « (3BIOL12) »: a code of the school's own. */
const IN_BRACKETS = /\(\s?(?=[^()]{0,12}\d)[\p{Lu}\d][\p{Lu}\d._-]{2,11}\s?\)/u;

/** « Gestion (GST201) » is « Gestion ». */
function withoutCode(title: string): string {
  const code = unitCode(title) ?? IN_BRACKETS.exec(title)?.[0];
  return code === undefined ? title : title.replace(code, " ").replace(MARKS_OF_CODE, " ").trim();
}

const WORD = /[\p{L}\d]+/gu;

/** « Art » and « Paie » are no beginnings: « Article », « Paiement ». */
const SHORT = 4;

function isTaught(folded: string): boolean {
  return [...folded.matchAll(WORD)].some(({ index, 0: word }) =>
    DISCIPLINES.some((start) =>
      start.length <= SHORT ? word === start || word === `${start}s` : folded.startsWith(start, index),
    ),
  );
}

/** « Gestion du temps », « Qualité de l’expression », « Communication orale »: how a work is judged. */
const OF_WORK =
  /(?:du temps|de l.(?:oral|ecrit|expression|argument|exposition)|expression|oral|ecrit|presentation|redaction|comportement|rendu|soutenance|rapport|du travail rendu|des sources|du groupe|d.equipe$)/u;

/** « Anglais : Total /20 »: more than a title. */
const OF_MARKS =
  /(?<!\p{L})(?:total|moyennes?|moy|notes?|resultats?|bilan|synthese|bonus|malus|rang|ects|coef)(?!\p{L})/u;

export function isDiscipline(title: string): boolean {
  const folded = fold(withoutCode(title));
  return ALONE.test(folded) || (isTaught(folded) && !OF_WORK.test(folded) && !OF_MARKS.test(folded));
}
