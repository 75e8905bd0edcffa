import { audit as en } from "../en/panels/audit";
import { audit as fr } from "../fr/panels/audit";
import type { Locale } from "../locale";
import { typeset } from "../typography";

export const auditWords: Readonly<Record<Locale, typeof fr>> = { fr: typeset(fr), en };
