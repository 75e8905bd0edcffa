import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { get as httpGet, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../scripts/serve/listen.js";
import { staticServer } from "../../scripts/serve/static-server.js";

let server: Server;
let port: number;
const get = (address: string, options?: RequestInit): Promise<Response> =>
  fetch(`http://localhost:${port}${address}`, options);

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), "served-"));
  const folder = path.join(root, "dist");
  mkdirSync(folder);
  writeFileSync(path.join(root, "secret.txt"), "secret");
  writeFileSync(path.join(folder, ".inputs"), "hidden");
  writeFileSync(path.join(folder, "index.html"), "<p>é</p>".repeat(100));
  writeFileSync(path.join(folder, "pane.0123456789.js"), "1");
  writeFileSync(path.join(folder, "pane.0123456789.js.br"), brotliCompressSync("1"));
  server = staticServer(folder);
  port = await listen(server, 0);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("the static server", () => {
  it("gives a folder its index, typed, compressed and under its policy", async () => {
    const answer = await get("/");
    expect(await answer.text()).toBe("<p>é</p>".repeat(100));
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("content-security-policy")).toContain("connect-src 'self'");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  });

  it("sends what the build compressed, to who reads it", async () => {
    const encodingFor = async (accepted: string): Promise<string | undefined> => {
      const request = httpGet({ port, path: "/pane.0123456789.js", headers: { "accept-encoding": accepted } });
      const [answer] = (await once(request, "response")) as [IncomingMessage];
      answer.resume();
      return answer.headers["content-encoding"];
    };
    expect(await encodingFor("gzip, deflate, br")).toBe("br");
    expect(await encodingFor("gzip")).toBe("gzip");
    expect(await encodingFor("identity")).toBeUndefined();
  });

  it("lets hashed files be kept for ever", async () => {
    const answer = await get("/pane.0123456789.js");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it("answers 304 to who has the file already", async () => {
    const etag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("gives a HEAD without a body and refuses other methods", async () => {
    const head = await get("/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await get("/", { method: "POST" })).status).toBe(405);
  });

  it.each(["/missing.js", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/.inputs", "/%zz"])(
    "has nothing at %s",
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );

  it("says which port is taken, and what to do", async () => {
    const other = staticServer(tmpdir());
    await expect(listen(other, port, ", or choose another")).rejects.toThrow(
      `Port ${port} is taken by another program: stop it, or choose another.`,
    );
  });
});
