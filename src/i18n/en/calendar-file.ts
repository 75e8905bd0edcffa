/** Words of the calendar of obligations as a file. */
import type { calendarFile as french } from "../fr/calendar-file";

export const calendarFile: typeof french = {
  name: (convention) => `Deadlines — ${convention}`,
  source: (article) => `Source: ${article}`,
  responsible: (who) => `Who answers for it: ${who}`,
};
