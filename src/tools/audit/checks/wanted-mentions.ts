/** Mentions of the charter that a text comes close to without being them. */
import type { Key } from "../../../conventions/keys";
import { fold } from "../../../spreadsheet/cell/text";
import type { AuditContext } from "../audit-context";
import type { Check, Found } from "../check";
import { runningTexts } from "../running-texts";

interface Mention {
  readonly key: Key;
  /** Texts that mean to be the mention. */
  readonly meant: RegExp;
  /** Any of these is right. */
  readonly keys: readonly Key[];
}

const MENTIONS: readonly Mention[] = [
  {
    key: "communication.mention",
    meant: /\bdiplome (?:delivre|certifie|decerne|du|de)\b.{0,20}(?:cnam|c\.n\.a\.m|conservatoire national)/,
    keys: ["communication.mention", "communication.mention.long"],
  },
  {
    key: "communication.mention.partner",
    meant: /\b(?:en )?partenariat (?:avec|du)\b.{0,12}(?:cnam|c\.n\.a\.m|conservatoire national)/,
    keys: ["communication.mention.partner"],
  },
];

export const wantedMentions: Check = {
  id: "wantedMentions",
  severity: "info",
  find: (context) => MENTIONS.flatMap((mention) => missedIn(context, mention)),
};

/** A long paragraph may speak of the partnership without being the mention. */
const LONGEST_MENTION = 160;

function missedIn(context: AuditContext, { key, meant, keys }: Mention): readonly Found[] {
  const wanted = keys.flatMap((one) => {
    const text = context.rules.get(one);
    return typeof text === "string" ? [text] : [];
  });
  const [first] = wanted;
  if (first === undefined) return [];
  return runningTexts(context).flatMap(({ sheet, row, column, text }) => {
    const folded = fold(text);
    if (text.length > LONGEST_MENTION || !meant.test(folded) || wanted.some((one) => folded.includes(fold(one))))
      return [];
    return [{ cells: [sheet.range(row, column)], facts: { text, wanted: first }, source: context.rules.source(key) }];
  });
}
