import { expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { functionIds } from "../../src/functions/function-ids";

it("the ids told to Excel are those of the catalogue", () => {
  expect(functionIds).toEqual(catalogue.map(({ description }) => description.id));
});
