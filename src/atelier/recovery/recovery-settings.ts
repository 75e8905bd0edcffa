/** What the copy of unsaved work is, where it stays, and how to do without it. */
import type { AtelierWords } from "../../i18n/atelier";
import { choose } from "../ask";

export interface RecoverySettings {
  readonly keeps: boolean;
  /** Copies that no open tab owns. */
  readonly left: number;
}

export type SettingsAnswer = "on" | "off" | "offer" | null;

export async function showRecoverySettings(
  words: AtelierWords["recovery"],
  { keeps, left }: RecoverySettings,
): Promise<SettingsAnswer> {
  const answer = await choose({
    title: words.settings,
    body: keeps ? words.about : words.aboutOff,
    items: words.facts,
    confirm: keeps ? words.goOn : words.turnOn,
    cancel: keeps ? words.turnOff : words.stayOff,
    ...(left > 0 && { other: words.showLeft(left) }),
  });
  if (answer === "other") return "offer";
  if (answer === "confirm") return keeps ? null : "on";
  return answer === "cancel" && keeps ? "off" : null;
}
