/** Sentences and words of the calendar, the visits and the attendance. */
const quoted = (text: string): string => `« ${text} »`;

export const calendarMessages = {
  unknownObligation: (where: string, read: string, nearest: string) =>
    `${where} : l’obligation ${quoted(read)} est inconnue. La plus proche : ${quoted(nearest)}.`,
  obligationMissing: (where: string) => `${where} : indiquez une obligation, par exemple "insertionSurvey".`,
  unknownEvent: (where: string, read: string, nearest: string) =>
    `${where} : l’événement ${quoted(read)} est inconnu. Le plus proche : ${quoted(nearest)}.`,
  shapesDiffer: (first: string, second: string) =>
    `${quoted(first)} et ${quoted(second)} n’ont pas la même forme. Donnez une seule cellule à l’un, ou autant de lignes et de colonnes aux deux.`,
  toSet: (key: string) =>
    `La convention laisse ${quoted(key)} à fixer. Ajoutez cette ligne à votre table de règles, avec sa valeur.`,
  termUnknown: (key: string) =>
    `La durée de la convention n’est pas connue. Ajoutez ${quoted(key)} à votre table de règles.`,
  eventUnknown: (event: string) =>
    `La date ${quoted(event)} n’est pas connue. Donnez-la dans le tableau ou dans votre table de règles.`,
  badDelay: (key: string, read: string) =>
    `${quoted(key)} : ${quoted(read)} n’est pas un délai. Écrivez 72 h, 15 j, 5 jo, 3 sem, 2 mois ou 1 an.`,
  notInYear: (key: string, year: number) =>
    `${quoted(key)} : cette date n’existe pas pour N = ${year}. Choisissez un autre jour, par exemple « fin 02/N ».`,
  windowReversed: (key: string) => `${quoted(key)} : la fin précède le début. Corrigez l’une ou l’autre.`,
  semesterOutsideYear: (key: string) =>
    `${quoted(key)} : le second semestre ne commence pas dans l’année universitaire. Corrigez cette date.`,
  outOfRange: "La date obtenue sort du calendrier d’un tableur (1900 à 9999). Vérifiez la date et le délai.",
  moreAbsenceThanPlanned: (where: string) =>
    `${where} : les absences dépassent les heures prévues. Corrigez les unes ou les autres.`,

  leaveTooLong: (reason: string, most: string) => `${reason} (${most} ou plus)`,
  leaveReversed: (where: string) => `${where} : l’arrêt finit avant de commencer. Corrigez l’une des deux dates.`,
  notALength: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une durée. Tapez un nombre de jours, ou 45 j, 6 sem, 2 mois.`,

  atLeast: (label: string, count: number) => `${label} (${count} au moins)`,
  occurrence: (label: string, detail: string) => `${label} : ${detail}`,
  dateToGive: (label: string, event: string) => `${label} (date à donner : ${event})`,
  leftToSet: (label: string) => `${label} (à fixer)`,
  visit: (number: string) => `Visite ${number}`,
  visitOutside: (number: string, date: string) => `visite ${number} faite le ${date}, hors de sa période`,
  startUnknown: "« début » à renseigner, l’année en cours est supposée",
  listSeparator: " ; ",
  visitState: { late: "En retard", outside: "Hors période", due: "À faire", upToDate: "À jour" },
} as const;
