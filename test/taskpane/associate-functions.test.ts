import { describe, expect, it, vi } from "vitest";
import { functionIds } from "../../src/functions/function-ids";
import { associateFunctions } from "../../src/taskpane/associate-functions";

type Call = (...passed: unknown[]) => unknown;

const unavailable = new Error("not there");

function associated(fetch: () => Promise<ReadonlyMap<string, Call>>): ReadonlyMap<string, Call> {
  const known = new Map<string, Call>();
  associateFunctions(
    { associate: (id, implementation) => known.set(id, implementation), unavailable: () => unavailable },
    fetch,
  );
  return known;
}

const sum: Call = (...passed) => passed.length;

describe("the functions given to Excel", () => {
  it("are all there at once, and fetched by the first call, once", async () => {
    const fetch = vi.fn(() => Promise.resolve(new Map([["UE_GRADE", sum]])));
    const known = associated(fetch);
    expect([...known.keys()]).toEqual(functionIds);
    expect(fetch).not.toHaveBeenCalled();
    const grade = known.get("UE_GRADE");
    expect(await Promise.all([grade?.(1, 2), grade?.(1)])).toEqual([2, 1]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("answer at once when they are there", async () => {
    const grade = associated(() => Promise.resolve(new Map([["UE_GRADE", sum]]))).get("UE_GRADE");
    await grade?.();
    expect(grade?.(1, 2, 3)).toBe(3);
  });

  it("say that they are missing, and are fetched again by the next call", async () => {
    const fetch = vi
      .fn<() => Promise<ReadonlyMap<string, Call>>>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue(new Map([["UE_GRADE", sum]]));
    const grade = associated(fetch).get("UE_GRADE");
    await expect(grade?.(1)).rejects.toBe(unavailable);
    expect(await grade?.(1)).toBe(1);
  });
});
