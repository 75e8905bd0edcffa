/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

export const governance: readonly ConventionValue[] = [
  {
    key: "governance.vote.majority",
    value: "absolute",
    article: "vote",
    note: {
      fr: "« Suffrages exprimés 80, majorité absolue 41 » : la moitié des suffrages, plus un.",
      en: "« Votes cast 80, absolute majority 41 »: half of the votes, plus one.",
    },
  },
  ...body("territoryCouncil", "Conseil de territoire", "vote", { proxies: true }, [
    role(
      "member",
      "membre du conseil",
      { min: 0, max: 91, names: "président du conseil de territoire;président;conseiller;élu;membre" },
      {
        max: {
          note: {
            fr: "91 inscrits : 60 présents, 20 pouvoirs, 11 absents sans pouvoir ; 80 votants.",
            en: "91 registered: 60 present, 20 proxies, 11 absent without proxy; 80 voters.",
          },
        },
      },
    ),
  ]),
];
