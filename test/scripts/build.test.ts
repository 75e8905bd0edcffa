import { describe, expect, it } from "vitest";
import { baseUrl } from "../../scripts/build/base-url.js";
import { contentSecurityPolicy } from "../../scripts/build/content-security-policy.js";
import { firstLoadFiles, sizeLine } from "../../scripts/build/sizes.js";

describe("the base of the addresses", () => {
  it.each([
    [undefined, "https://localhost:3001/"],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/cnam", "https://example.org/cnam/"],
    ["https://example.org/cnam/", "https://example.org/cnam/"],
  ])("%s is read as %s", (given, expected) => {
    expect(baseUrl(given)).toBe(expected);
  });

  it.each(["http://example.org/", "example.org", "https://example.org/?a=b", "https://example.org/#a"])(
    "%s is refused",
    (given) => {
      expect(() => baseUrl(given)).toThrow("give the https address");
    },
  );
});

describe("the security policy", () => {
  it("lets the Atelier speak to its own origin only", () => {
    expect(contentSecurityPolicy("own")).toContain("connect-src 'self'");
    expect(contentSecurityPolicy("own")).not.toContain("https:");
  });

  it("lets Excel's page load Office's script", () => {
    expect(contentSecurityPolicy("office")).toContain("script-src 'self' https://appsforoffice.microsoft.com");
  });

  it.each(["own", "office"] as const)("never allows code from text (%s)", (kind) => {
    const [scripts = ""] = /script-src [^;]*/.exec(contentSecurityPolicy(kind)) ?? [];
    expect(scripts).not.toMatch(/unsafe-(?:inline|eval)/);
  });
});

describe("the first load of a page", () => {
  it("is its scripts and style sheets, without other origins, icons and queries", () => {
    const html = `<link rel="icon" href="i.png"><link href=pane.css rel=stylesheet><link rel="stylesheet" href="a.css">
      <script defer src="https://example.org/office.js"></script><script src=functions.js?v=1></script>
      <script defer="defer" src="pane.js"></script>`;
    expect(firstLoadFiles(html)).toEqual(["pane.css", "a.css", "functions.js", "pane.js"]);
  });

  it("is told in kilobytes, against its budget", () => {
    const line = sizeLine({ name: "functions.js", files: [], bytes: 24_640, budget: 40_000 });
    expect(line).toBe("functions.js: 24.6 kB gzip, 62 % of its budget of 40 kB");
  });
});
