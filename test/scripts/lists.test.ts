import { expect, it } from "vitest";
import { listsOf } from "../../scripts/new/lists.js";

it.each(listsOf("."))("$file lists what its folders hold (npm run new:function, npm run new:convention)", (list) => {
  expect(list.before).toBe(list.after);
});
