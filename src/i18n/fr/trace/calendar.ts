/** What the rules of dates, visits and attendance say. */
import type { Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const calendarTrace = {
  "calendar.date": ({ year, result }: Words) => `Pour N = ${year} : le ${result}`,
  "calendar.dayBefore": ({ date, result }: Words) => `Avant le ${date} : le dernier jour est le ${result}`,
  "calendar.dayAfter": ({ date, result }: Words) => `Une fois passé le ${date} : à partir du ${result}`,
  "calendar.noEvent": ({ event }: Words) => `La date « ${event} » n’est pas connue : elle est à donner`,
  "calendar.toSet": () => "Le texte laisse cette valeur à fixer",
  "calendar.moved": ({ date, result }: Words) => `Le ${date} n’est pas un jour ouvré : reporté au ${result}`,
  "calendar.delayAfter": ({ amount, unit, event, result }: Words) =>
    amount === "0"
      ? `Le jour même, le ${result}`
      : `${delay(amount, unit)} après le ${event}, non compté : le ${result}`,
  "calendar.delayBefore": ({ amount, unit, event, result }: Words) =>
    amount === "0"
      ? `Le jour même, le ${result}`
      : `${delay(amount, unit)} avant le ${event}, non compté : le ${result}`,
  "calendar.earlier": ({ date, latest, result }: Words) =>
    date === latest
      ? `Les deux délais tombent le ${result}`
      : `La première des dates ${date} et ${latest} : le ${result}`,
  "calendar.effect": ({ date, yearEnd, result }: Words) =>
    `Le délai s’achève le ${date} et l’année le ${yearEnd} : prise d’effet le ${result}`,
  "calendar.period": ({ year, start, end }: Words) => `Période du ${start} au ${end} (N = ${year})`,
  "calendar.visitWindow": ({ visit, start, end, result, wanted }: Words) =>
    `Visite ${visit}${span(start, end)} : ${result === "0" ? "aucune faite" : countedAs(result, "faite")} sur ${wanted}`,
  "calendar.visitOutside": ({ visit, result }: Words) => `Visite ${visit} faite le ${result}, hors de sa période`,
  "calendar.visitState": ({ date, visits, left, which, result }: Words) =>
    `Au ${date}, ${visits === "" ? "aucune visite faite" : `visites faites : ${visits}`}${
      left === "" ? "" : ` ; départ le ${left}`
    }. ${result}${which === "" ? "" : ` : visite ${which}`}`,
  "calendar.session": ({ planned, presence, justified, unjustified, result }: Words) =>
    `${planned} prévues${presence === "" ? "" : `, ${presence}`} : ${result} suivies, ${justified} d’absence justifiée, ${unjustified} d’absence injustifiée`,
  "calendar.reasonRefused": ({ reason }: Words) =>
    `« ${reason} » n’est pas sur la liste de la convention : l’absence reste comme elle est saisie`,
  "calendar.leaveTooLong": ({ reason }: Words) =>
    `« ${reason} » : l’arrêt est trop long pour être recevable, l’absence reste comme elle est saisie`,
  "calendar.attendanceRate": ({ followed, planned, result }: Words) => `${followed} suivies sur ${planned} : ${result}`,
};

/** The units of a delay, by what `delay.…` is called. */
const DELAYS: Readonly<Record<string, readonly [string, string]>> = {
  h: ["heure", "heures"],
  jour: ["jour", "jours"],
  "jour ouvré": [
    "jour ouvré (hors samedis, dimanches et jours fériés)",
    "jours ouvrés (hors samedis, dimanches et jours fériés)",
  ],
  semaine: ["semaine", "semaines"],
  mois: ["mois", "mois"],
  an: ["an", "ans"],
};

/** « 3 semaines », « 5 jours ouvrés ». */
function delay(amount: string | undefined, unit = ""): string {
  const [one, many] = DELAYS[unit] ?? [unit, unit];
  return countedAs(amount, one, many);
}

/** « , du 15/09/2016 au 15/12/2016 », or the end that the text gives. */
function span(start = "", end = ""): string {
  if (start !== "" && end !== "") return `, du ${start} au ${end}`;
  return start !== "" ? `, à partir du ${start}` : end === "" ? "" : `, jusqu’au ${end}`;
}
