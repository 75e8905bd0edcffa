/** Words of the calendar of obligations as a file. */

export const calendarFile = {
  name: (convention: string) => `Échéances — ${convention}`,
  source: (article: string) => `Source : ${article}`,
  responsible: (who: string) => `Responsable : ${who}`,
};
