/** What goes to a page and comes back as text is what was sent, to the sign of a zero. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { createExactJson } from "./exact-json";

const { write, read } = createExactJson();

it("keeps every number, text, truth value and blank, however nested", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string({ unit: "binary" }),
    fc.boolean(),
    fc.constantFrom(null, -0, Number.NaN, Infinity, -Infinity),
    fc.record({ error: fc.string(), message: fc.string() }, { noNullPrototype: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (cells) => {
      expect(read(write(cells))).toStrictEqual(cells);
    }),
  );
});

it("would tell 0 from -0", () => expect(read(write([-0]))).not.toStrictEqual([0]));

it("refuses what it would leave out", () => expect(() => write([[undefined]])).toThrow("undefined"));
