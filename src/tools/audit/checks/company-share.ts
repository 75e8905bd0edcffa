/** Credits earned in company outside the share that the programme allows. */
import { fold } from "../../../spreadsheet/cell/text";
import { foldHeading } from "../../../spreadsheet/words/heading-fold";
import { atLeast, divide, isZero, sum, toNumber, type Ratio } from "../../../rules/exact/ratio";
import { readNumber } from "../../../rules/exact/read-number";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";
import { statedCredits } from "../unit-credits";

const LEAST = "programme.ects.company.min";
const MOST = "programme.ects.company.max";
const IN_COMPANY = /entreprise|professionnelle|company/;
const KIND = /^(?:nature|type|kind|modalite|lieu)/;
const FEWEST_UNITS = 3;

export const companyShare: Check = {
  id: "companyShare",
  severity: "error",
  find: (context) => context.tables.flatMap((table) => ofTable(context, table)),
};

function ofTable(context: AuditContext, table: AuditedTable): readonly Found[] {
  const [least, most] = [context.rules.quantity(LEAST), context.rules.quantity(MOST)];
  const kind = table.found.columns.find(({ column }) => KIND.test(foldHeading(table.headingOf(column))))?.column;
  if ((least === null && most === null) || kind === undefined) return [];
  return statedCredits(table).flatMap((stated): readonly Found[] => {
    const isInCompany = (row: number | undefined): boolean =>
      row !== undefined && IN_COMPANY.test(fold(textOf(table.value(row, kind))));
    const company = stated.filter(({ row }) => isInCompany(row));
    const whole = sum(stated.map(({ credits }) => readNumber(credits)));
    if (stated.length < FEWEST_UNITS || company.length === 0 || isZero(whole)) return [];
    const share = divide(sum(company.map(({ credits }) => readNumber(credits))), whole);
    const cells = company.map(({ cell }) => cell);
    if (most !== null && !atLeast(most, share))
      return [
        { cells, facts: { share: percent(share), most: percent(most), least: "" }, source: context.rules.source(MOST) },
      ];
    if (least !== null && !atLeast(share, least))
      return [
        {
          cells,
          facts: { share: percent(share), least: percent(least), most: "" },
          source: context.rules.source(LEAST),
        },
      ];
    return [];
  });
}

function percent(share: Ratio): number {
  return Math.round(toNumber(share) * 10_000) / 100;
}
