/** `CNAM.APPROVAL` on every shape of its arguments, each result by hand. */
import { BAD, cases, NA, rulesShapes, type ShapeCase } from "../shape-case";

const G = "gessms-2026";

export const shapes: readonly ShapeCase[] = [
  ...cases("APPROVAL", {
    heures: [
      ["scalar", [12, 40, G], [[true]]],
      ["1×1", [[["11,9"]], 40, G], [[false]]],
      ["row", [[[11, 12]], 40, G], [[false, true]]],
      ["column", [[[11], [12]], 40, G], [[false], [true]]],
      [
        "block",
        [
          [
            [11, 12],
            [13, 0],
          ],
          40,
          G,
        ],
        [
          [false, true],
          [true, false],
        ],
      ],
      ["blank", [[[null]], 40, G], [[""]]],
      ["omitted", [null, 40, G], [[BAD]]],
    ],
    heures_ue: [
      ["scalar", [12, 41, G], [[false]]],
      ["1×1", [12, [[40]], G], [[true]]],
      ["row", [12, [[40, 41]], G], [[true, false]]],
      ["column", [[[12], [12]], [[41], [40]], G], [[false], [true]]],
      [
        "block",
        [
          [
            [11, 12],
            [13, 14],
          ],
          [
            [40, 40],
            [50, 40],
          ],
          G,
        ],
        [
          [false, true],
          [false, true],
        ],
      ],
      ["blank", [12, [[null]], G], [[NA]]],
      ["omitted", [12, null, G], [[BAD]]],
    ],
  }),
  ...rulesShapes("APPROVAL", [12, 40], G, [[true]], [[NA]]),
];
