/** What the rules of dates, visits and attendance say. */
import type { Words } from "../../trace-words";

export const calendarTrace = {
  "calendar.date": ({ year, result }: Words) => `Pour N = ${year} : le ${result}`,
  "calendar.dayBefore": ({ date, result }: Words) => `Avant le ${date} : le dernier jour est le ${result}`,
  "calendar.dayAfter": ({ date, result }: Words) => `Une fois passé le ${date} : à partir du ${result}`,
  "calendar.noEvent": ({ event }: Words) => `L’événement « ${event} » n’a pas de date : elle est à donner`,
  "calendar.toSet": () => "Le texte laisse cette valeur à fixer",
  "calendar.moved": ({ date, result }: Words) => `Le ${date} n’est pas un jour ouvré : reporté au ${result}`,
  "calendar.delayAfter": ({ amount, unit, event, result }: Words) =>
    `${amount} ${unit} après le ${event}, non compté : le ${result}`,
  "calendar.delayBefore": ({ amount, unit, event, result }: Words) =>
    `${amount} ${unit} avant le ${event}, non compté : le ${result}`,
  "calendar.earlier": ({ date, latest, result }: Words) => `Le premier du ${date} et du ${latest} : le ${result}`,
  "calendar.effect": ({ date, yearEnd, result }: Words) =>
    `Le délai s’achève le ${date} et l’année le ${yearEnd} : prise d’effet le ${result}`,
  "calendar.period": ({ year, start, end }: Words) => `Période du ${start} au ${end} (N = ${year})`,
  "calendar.visitWindow": ({ visit, start, end, result, wanted }: Words) =>
    `Visite ${visit}${start === "" ? "" : `, à partir du ${start}`}${end === "" ? "" : `, jusqu’au ${end}`} : ${result} faite(s) sur ${wanted}`,
  "calendar.visitOutside": ({ visit, result }: Words) => `Visite ${visit} faite le ${result}, hors de sa période`,
  "calendar.visitState": ({ date, visits, left, result }: Words) =>
    `Au ${date} (visites faites : ${visits === "" ? "aucune" : visits}${left === "" ? "" : ` ; parti le ${left}`}) : ${result}`,
  "calendar.session": ({ planned, presence, justified, unjustified, result }: Words) =>
    `${planned} prévues${presence === "" ? "" : `, ${presence}`} : ${result} suivies, ${justified} d’absence justifiée, ${unjustified} injustifiée`,
  "calendar.reasonRefused": ({ reason }: Words) =>
    `« ${reason} » n’est pas sur la liste de la convention : l’absence reste comme elle est saisie`,
  "calendar.leaveTooLong": ({ reason }: Words) =>
    `« ${reason} » : l’arrêt est trop long pour être recevable, l’absence reste comme elle est saisie`,
  "calendar.attendanceRate": ({ followed, planned, result }: Words) => `${followed} suivies sur ${planned} : ${result}`,
};
