import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const SECRETS = {
  "a JSON Web Token": `eyJ${"hbGciOiJI"}.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl`,
  "a private key": "-----BEGIN RSA PRIVATE KEY-----",
  "an access key of AWS": `AKIA${"ABCDEFGHIJ234567"}`,
  "an access key of Izuma": `ak_${"1MDE2Zm9vYmFyYmF6cXV4MDEyMzQ1"}`,
  "a token of GitHub": `ghp_${"a".repeat(36)}`,
  "a token of GitLab": `glpat-${"a".repeat(20)}`,
  "a token of Slack": `xoxb-${"1".repeat(12)}`,
  "a key of Stripe": `sk_live_${"a".repeat(24)}`,
  "a key of Google": `AIza${"a".repeat(35)}`,
  "credentials in an address": "https://clerk:letmein@parcels.example/",
  "an Authorization header": `Bearer ${"A1b2".repeat(6)}`,
};
const findings = (lost: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: lost } } }, "no-secrets");

test.each(Object.entries(SECRETS))("sees %s in an example, and does not repeat it", (kind, secret) => {
  const [finding = "", ...more] = findings({
    examples: [{ status: 404, type: "parcel_lost", message: `See ${secret}` }],
  });
  expect(finding).toContain(`/components/schemas/ParcelLost/examples/0/message: found what looks like ${kind};`);
  expect(finding).not.toContain(secret);
  expect(more).toEqual([]);
});

test("looks into recorded messages and descriptions too", () => {
  const secret = SECRETS["an access key of AWS"];
  expect(findings({ description: secret, "x-error": { messages: [`No key ${secret}`] } })).toHaveLength(2);
});

test.each([
  "Authorization: Bearer {sToken}",
  "Bearer <token>",
  "https://parcels.example/a:b@c",
  "mailto:clerk@parcels.example",
  "sk_live_key",
  "AKIA",
])("takes %j", (text) => {
  expect(findings({ description: `${text}, it says.` })).toEqual([]);
});
