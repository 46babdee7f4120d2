/** An error of a standard is known by its code, whether or not its message came with it. */
import { describe, expect, test } from "vitest";
import { decode } from "@faultline/guards";
import { googleRpc } from "@faultline/standards/google-rpc";
import { jsonRpc } from "@faultline/standards/json-rpc";

describe("a google.rpc.Status", () => {
  test.each([
    ["leaves an empty message out", 403, { code: 403, status: "PERMISSION_DENIED" }, "declared", "PERMISSION_DENIED"],
    ["has no text as message", 404, { code: 404, status: "NOT_FOUND", message: null }, "deviant", "NOT_FOUND"],
    ["has neither a message nor a known status", 409, { code: 409, status: "NEW" }, "undeclared", "NEW"],
  ])("%s", (_, status, error, match, code) => {
    expect(decode(googleRpc, { status, body: { error } })).toMatchObject({ match, code });
  });
});

describe("an error of JSON-RPC under 200", () => {
  test.each([
    ["lacks its message", { code: -32601 }, "deviant", -32601],
    ["of the range has no text as message", { code: -32042, message: 5 }, "deviant", -32042],
    ["has neither a message nor a known code", { code: 7 }, "undeclared", 7],
  ])("%s", (_, error, match, code) => {
    expect(decode(jsonRpc, { status: 200, body: { jsonrpc: "2.0", id: 1, error } })).toMatchObject({ match, code });
  });
});
