/** Obligations: how each finds its dates, and the calendar they rest on. */
import type { Choice, ParameterDefinition } from "../types";
import { YES_NO, TEXT, DATE, DATE_OR_NONE, DELAY_OR_NONE } from "./domains";

const KINDS = [
  { id: "date", label: { fr: "Date fixe", en: "Fixed date" } },
  { id: "window", label: { fr: "Période", en: "Window" } },
  { id: "within", label: { fr: "Dans le délai", en: "Within the time" } },
  { id: "at", label: { fr: "À l’échéance", en: "At the term" } },
  { id: "before", label: { fr: "Avant l’événement", en: "Before the event" } },
  { id: "from", label: { fr: "À partir de", en: "From" } },
  { id: "until", label: { fr: "Jusqu’à", en: "Until" } },
  { id: "effect", label: { fr: "Prise d’effet", en: "Taking effect" } },
  { id: "frequency", label: { fr: "Périodicité", en: "Frequency" } },
] as const satisfies readonly Choice[];

const PERIODS = [
  { id: "day", label: { fr: "Jour", en: "Day" } },
  { id: "month", label: { fr: "Mois", en: "Month" } },
  { id: "quarter", label: { fr: "Trimestre", en: "Quarter" } },
  { id: "semester", label: { fr: "Semestre", en: "Semester" } },
  { id: "year", label: { fr: "An", en: "Year" } },
  { id: "term", label: { fr: "Durée de la convention", en: "Term of the convention" } },
] as const satisfies readonly Choice[];

const YEARS = [
  { id: "academic", label: { fr: "Universitaire", en: "Academic" } },
  { id: "civil", label: { fr: "Civile", en: "Civil" } },
] as const satisfies readonly Choice[];

export const calendar = [
  {
    key: "calendar.<obligation>.kind",
    section: "calendar",
    label: { fr: "Obligation <obligation> : nature", en: "Obligation <obligation>: kind" },
    domain: { type: "choice", choices: KINDS },
    help: {
      fr: "Comment les dates se trouvent ; déclarer la nature crée l’obligation.",
      en: "How the dates are found; declaring the kind creates the obligation.",
    },
  },
  {
    key: "calendar.<obligation>.label",
    section: "calendar",
    label: { fr: "Obligation <obligation> : libellé", en: "Obligation <obligation>: label" },
    domain: TEXT,
    help: { fr: "Ce que les gens lisent ; à défaut, l’identifiant.", en: "What people read; by default, the id." },
  },
  {
    key: "calendar.<obligation>.responsible",
    section: "calendar",
    label: { fr: "Obligation <obligation> : responsable", en: "Obligation <obligation>: responsible" },
    domain: TEXT,
    help: {
      fr: "Le rôle ou la partie qui en répond, jamais une personne.",
      en: "The role or party that answers for it, never a person.",
    },
  },
  {
    key: "calendar.<obligation>.date",
    section: "calendar",
    label: { fr: "Obligation <obligation> : date", en: "Obligation <obligation>: date" },
    domain: DATE_OR_NONE,
    help: { fr: "Pour une date fixe ; « aucun » : à fixer.", en: "For a fixed date; « none »: to be set." },
  },
  {
    key: "calendar.<obligation>.start",
    section: "calendar",
    label: { fr: "Obligation <obligation> : début", en: "Obligation <obligation>: start" },
    domain: DATE_OR_NONE,
    help: {
      fr: "Le premier jour de la période ; « aucun » : à fixer.",
      en: "The window’s first day; « none »: to be set.",
    },
  },
  {
    key: "calendar.<obligation>.end",
    section: "calendar",
    label: { fr: "Obligation <obligation> : fin", en: "Obligation <obligation>: end" },
    domain: DATE_OR_NONE,
    help: {
      fr: "Le dernier jour de la période ; « fin 02/N+1 » est le dernier jour de février.",
      en: "The window’s last day; « fin 02/N+1 » is the last day of February.",
    },
  },
  {
    key: "calendar.<obligation>.event",
    section: "calendar",
    label: { fr: "Obligation <obligation> : événement", en: "Obligation <obligation>: event" },
    domain: TEXT,
    help: { fr: "L’événement à partir duquel le délai se compte.", en: "The event the delay counts from." },
  },
  {
    key: "calendar.<obligation>.delay",
    section: "calendar",
    label: { fr: "Obligation <obligation> : délai", en: "Obligation <obligation>: delay" },
    domain: DELAY_OR_NONE,
    help: {
      fr: "72 h, 15 j (jours civils), 5 jo (jours ouvrés), 3 sem, 2 mois ou 1 an ; « aucun » : à fixer.",
      en: "72 h, 15 j (civil days), 5 jo (working days), 3 sem (weeks), 2 mois (months) or 1 an (year); « none »: to be set.",
    },
  },
  {
    key: "calendar.<obligation>.strict",
    section: "calendar",
    label: {
      fr: "Obligation <obligation> : avant la date, exclue",
      en: "Obligation <obligation>: before the date, excluded",
    },
    domain: YES_NO,
    help: { fr: "Si OUI, la veille est le dernier jour.", en: "If yes, the day before is the last one." },
  },
  {
    key: "calendar.<obligation>.latest",
    section: "calendar",
    label: { fr: "Obligation <obligation> : au plus tard", en: "Obligation <obligation>: at the latest" },
    domain: DATE,
    help: {
      fr: "Avec « avant l’événement » : la plus proche des deux dates compte.",
      en: "With « before the event »: the earlier of the two dates counts.",
    },
  },
  {
    key: "calendar.<obligation>.count",
    section: "calendar",
    label: { fr: "Obligation <obligation> : nombre de fois", en: "Obligation <obligation>: how many times" },
    domain: { type: "number", min: 1, whole: true },
    help: { fr: "Au moins tant de fois par période.", en: "At least so many times per period." },
  },
  {
    key: "calendar.<obligation>.period",
    section: "calendar",
    label: { fr: "Obligation <obligation> : périodicité", en: "Obligation <obligation>: period" },
    domain: { type: "choice", choices: PERIODS },
    help: { fr: "La période d’une obligation qui revient.", en: "The period of an obligation that comes back." },
  },
  {
    key: "calendar.<obligation>.year",
    section: "calendar",
    label: { fr: "Obligation <obligation> : année", en: "Obligation <obligation>: year" },
    domain: { type: "choice", choices: YEARS },
    help: {
      fr: "L’année que divisent les périodes : universitaire ou civile.",
      en: "The year that periods divide: academic or civil.",
    },
  },
  {
    key: "calendar.<obligation>.indicative",
    information: true,
    section: "calendar",
    label: { fr: "Obligation <obligation> : indicative", en: "Obligation <obligation>: indicative" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le texte la propose : elle n’est jamais en retard.",
      en: "If yes, the text proposes it: it is never overdue.",
    },
  },
  {
    key: "calendar.event.<event>",
    section: "calendar",
    label: { fr: "Date de l’événement <event>", en: "Date of event <event>" },
    domain: DATE_OR_NONE,
    help: { fr: "Une date que la convention donne à un événement.", en: "A date the convention gives to an event." },
  },
  {
    key: "calendar.academicYear",
    section: "calendar",
    label: { fr: "Début de l’année universitaire", en: "Start of the academic year" },
    domain: DATE,
    help: { fr: "Le premier jour de l’année universitaire.", en: "The academic year’s first day." },
  },
  {
    key: "calendar.secondSemester",
    section: "calendar",
    label: { fr: "Début du second semestre", en: "Start of the second semester" },
    domain: DATE,
    help: { fr: "Le premier jour du second semestre.", en: "The second semester’s first day." },
  },
  {
    key: "calendar.holidays.alsaceMoselle",
    section: "calendar",
    label: { fr: "Jours fériés d’Alsace-Moselle", en: "Alsace-Moselle public holidays" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le Vendredi saint et le 26 décembre sont fériés.",
      en: "If yes, Good Friday and 26 December are public holidays.",
    },
  },
  {
    key: "calendar.dueOnWorkingDay",
    section: "calendar",
    label: { fr: "Échéance reportée au jour ouvré suivant", en: "Due date moved to the next working day" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une échéance un samedi, un dimanche ou un jour férié est reportée.",
      en: "If yes, a due date on a Saturday, a Sunday or a public holiday is moved.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
