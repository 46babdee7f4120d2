import { describe, expect, test } from "vitest";
import { explainedJson, explainedText } from "../fixtures/captured.ts";
import {
  alreadyExists,
  deviceManagementBody,
  failedEvent,
  failureNotification,
  internalError,
  retryAfterTwoMinutes,
  unsupportedMethod,
} from "../fixtures/seed-bodies.ts";

const NEVER = "No: the same request cannot succeed.";
const CREDENTIALS = "Only once you have new credentials: waiting does not help.";
const ACCESS = "Only once access has been granted.";
const BACKOFF = "Yes, after 1 second at least, growing to 60 seconds";

/** Each documented type: its status, its title, the remedy that the document gives (or, where it gives none, ours) and the retry. */
const DEVICE_MANAGEMENT: readonly (readonly [
  status: number,
  type: string,
  title: string,
  remedy: string,
  retry: string,
])[] = [
  [400, "bad_request", "Bad request", "Check that the Content-Type header of the request is valid.", NEVER],
  [400, "validation_error", "A parameter was refused", "includes every parameter that the interface requires.", NEVER],
  [
    401,
    "invalid_auth",
    "The Authorization header is invalid",
    "the header names the `Bearer` authorization scheme.",
    CREDENTIALS,
  ],
  [
    401,
    "auth_mismatch",
    "These credentials do not fit the request",
    "Look up which credentials the interface accepts",
    CREDENTIALS,
  ],
  [401, "invalid_accesskey", "The access key is invalid", "Check that the access key still exists", CREDENTIALS],
  [403, "access_denied", "The user may not do this", "Ask your administrator to check your user policy.", ACCESS],
  [
    403,
    "access_restricted",
    "Blocked by export control",
    "your organization and location may be cleared. (inferred)",
    NEVER,
  ],
  [403, "account_limit_exceeded", "The account's limit is reached", "Check your billing policy.", ACCESS],
  [
    403,
    "invalid_request",
    "HTTP was used instead of HTTPS",
    "Check that the URL of the request starts with `https`",
    NEVER,
  ],
  [404, "not_found", "The resource does not exist", "Check the id in the URL", NEVER],
  [404, "unrecognized_request", "No API answers at this URL", "`/v3/devices/`, for instance, not `/v3/device/`", NEVER],
  [
    405,
    "method_not_supported",
    "The method is not supported",
    "Check that the API supports the method that you call.",
    NEVER,
  ],
  [
    409,
    "conflict",
    "The current state is in the way",
    "Read the resource again",
    "Only once you have read again what changed.",
  ],
  [409, "duplicate", "It exists already", "Choose a different name for the resource.", NEVER],
  [429, "rate_limit_exceeded", "Too many requests", "Try again later.", `${BACKOFF}, 5 tries in all.`],
  [
    500,
    "internal_server_error",
    "The server failed unexpectedly",
    "Send the request again.",
    `${BACKOFF}, 4 tries in all.`,
  ],
  [503, "system_unavailable", "The system is unavailable", "Send the request again.", `${BACKOFF}, 4 tries in all.`],
];

describe("Device Management's model of an error", () => {
  test.each(DEVICE_MANAGEMENT)(
    "under %i with the type %s is explained to a person",
    async (status, type, title, remedy, retry) => {
      const { exitCode, text } = await explainedText(
        ["pelion", "--long", "--status", `${status}`],
        deviceManagementBody(status, type, "As the service says."),
      );
      expect(text).toMatch(
        new RegExp(`^${title}: code ${type}, HTTP ${status}, as documented Family Device Management errors, Pelion`),
      );
      expect(text).toContain('Answer "As the service says."');
      expect(text).toContain(remedy);
      expect(text).toContain(`Retry ${retry}`);
      expect(text).toContain("Support Pelion support Send along - The request_id of the answer.");
      expect(text).toContain(
        "Source Izuma Device Management: Troubleshooting the APIs, General error codes and types (documented) https://",
      );
      expect(text).toContain("Request id 015d2dcbb7e9a4c9e2b1000100c0ffee");
      expect(exitCode).toBe(0);
    },
  );

  test.each(DEVICE_MANAGEMENT)(
    "under %i with the type %s is explained to a program",
    async (status, type, title, remedy, retry) => {
      const { exitCode, explanation, first } = await explainedJson(
        ["izuma", "--status", `${status}`],
        deviceManagementBody(status, type, "As the service says."),
      );
      expect(explanation).toMatchObject({ family: "device-management", brand: "izuma", more: false });
      expect(explanation.faults).toHaveLength(1);
      expect(first).toMatchObject({
        match: "declared",
        id: `device-management/${type}`,
        code: type,
        title,
        placement: "response",
        pointer: "",
        status,
      });
      expect(first).toMatchObject({
        message: "As the service says.",
        requestId: "015d2dcbb7e9a4c9e2b1000100c0ffee",
        issues: [],
        candidates: [],
      });
      expect(
        first.remedies.map((each) => `${each.text}${each.basis === "documented" ? "" : ` (${each.basis})`}`).join(" "),
      ).toContain(remedy);
      expect(first.advice.retry).toBe(retry.startsWith("Yes"));
      expect(first.support.channels).toEqual([{ name: "Izuma support" }]);
      expect(first.source).toMatchObject({ section: "General error codes and types", basis: "documented" });
      expect(first.problem).toMatchObject({
        status,
        detail: "As the service says.",
        family: "device-management",
        code: type,
      });
      expect(exitCode).toBe(0);
    },
  );
});

describe("Disruptive Technologies' example body", () => {
  test("is explained to a person case by case", async () => {
    const { exitCode, text } = await explainedText(
      ["disruptive-technologies", "--status", "409", "--long"],
      alreadyExists,
    );
    expect(text).toMatch(
      /^It exists already, or it changed meanwhile: HTTP 409, as documented Family Disruptive Technologies errors/,
    );
    expect(text).toContain('Answer "already exists" What to do Read again what has changed, then decide anew.');
    expect(text).toContain(
      "- You create a label, and one with the same name exists. > Change the value of the label that exists, or choose another name.",
    );
    expect(text).toContain(
      "- Several clients change the same resource in quick succession. > Read the resources concerned again, apply your changes",
    );
    expect(text).toContain(
      "Retry Only once you have read again what changed. Why Most likely the resource to be created exists already.",
    );
    expect(text).toContain("Source Disruptive Technologies: Error Codes, 409 - Conflict (documented)");
    expect(exitCode).toBe(0);
  });

  test("is explained to a program, also without its status", async () => {
    const { exitCode, first } = await explainedJson(["dt"], alreadyExists);
    expect(first).toMatchObject({
      match: "declared",
      id: "disruptive-technologies/409",
      code: 409,
      status: null,
      message: "already exists",
    });
    expect(first.advice).toEqual({ retry: false, delayMs: 0, recovery: "reread", reason: "after_change" });
    expect(first.causes).toContainEqual({
      id: null,
      where: null,
      text: "You invite a member to an organization or a project, and that member is invited already.",
      basis: "documented",
      recovery: "fix_request",
      retry: { strategy: "never" },
      remedies: [
        { text: "Nothing has to be done, or change the role of the member that is invited.", basis: "inferred" },
      ],
    });
    expect(first.support.statusPage).toBe("the Status Page of Disruptive Technologies");
    expect(exitCode).toBe(0);
  });
});

describe("App and Book Management's examples", () => {
  test("explain the synchronous failure to a person", async () => {
    const { exitCode, text } = await explainedText(["apple", "--status", "405"], unsupportedMethod);
    expect(text).toMatch(
      /^The method is not supported: code 9726, HTTP 405, as documented Family App and Book Management errors/,
    );
    expect(text).toContain('Answer "This request contains an unsupported HTTP method for the requested endpoint."');
    expect(text).toContain("Use the method that the endpoint documents, mostly GET for reading and POST for managing");
    expect(text).toContain(`Retry ${NEVER}`);
    expect(text).toContain("https://developer.apple.com/documentation/devicemanagement/handling-error-responses");
    expect(exitCode).toBe(0);
  });

  test("explain the synchronous failure to a program", async () => {
    const { exitCode, first } = await explainedJson(["apple", "--status", "405"], unsupportedMethod);
    expect(first).toMatchObject({
      match: "declared",
      id: "app-and-book-management/9726",
      code: 9726,
      title: "The method is not supported",
    });
    expect(first.advice).toEqual({ retry: false, delayMs: 0, recovery: "fix_request", reason: "never" });
    expect(exitCode).toBe(0);
  });

  test("tell a person to wait exactly as long as the header says", async () => {
    const { exitCode, text } = await explainedText(
      ["apple", "--status", "500", "--header", retryAfterTwoMinutes],
      internalError,
    );
    expect(text).toMatch(/^Internal error: code 9603, HTTP 500, as documented/);
    expect(text).toContain(
      "Retry Yes, after 120 seconds (2 minutes), as the answer said Retry-After: 120; 4 tries in all.",
    );
    expect(text).toContain("That is for GET; a POST only if repeating it does no harm.");
    expect(exitCode).toBe(0);
  });

  test("tell a program to wait exactly as long as the header says", async () => {
    const { first } = await explainedJson(
      ["apple", "--status", "500", "--header", retryAfterTwoMinutes],
      internalError,
    );
    expect(first.advice).toEqual({ retry: true, delayMs: 120_000, recovery: "wait", reason: "retry_after" });
  });

  test("explain the failures in a status answer at their places", async () => {
    const { exitCode, text } = await explainedText(["apple", "--status", "200"], failedEvent);
    expect(text).toMatch(
      /^The registered user does not exist: code 9609, one item in the body of HTTP 200, as documented/,
    );
    expect(text).toContain('Answer /failures/0: "Unable to find registered user."');
    expect(text).toContain("Take the users from errorInfo.clientUserIds, sync with Get Users");
    expect(text).toContain("Retry Only once you have fixed the request.");
    expect(exitCode).toBe(0);
    const { explanation } = await explainedJson(["apple", "--status", "200"], failedEvent);
    expect(explanation.faults).toMatchObject([
      { match: "declared", code: 9609, placement: "item", pointer: "/failures/0", status: 200 },
    ]);
  });

  test("explain the failure in a notification at its place", async () => {
    const { exitCode, text } = await explainedText(["apple"], failureNotification);
    expect(text).toMatch(/^Not enough assets are left: code 9709, one event in the body, as documented/);
    expect(text).toContain(
      `Answer /notification/error: "There aren't enough assets available to complete this association."`,
    );
    expect(text).toContain(
      "Read availableCount of the asset with Get Assets, and associate no more than that. (inferred)",
    );
    expect(text).toContain("Retry Only once you have read again what changed.");
    expect(exitCode).toBe(0);
    const { first } = await explainedJson(["apple"], failureNotification);
    expect(first).toMatchObject({ match: "declared", code: 9709, placement: "event", pointer: "/notification/error" });
    expect(first.advice).toEqual({ retry: false, delayMs: 0, recovery: "reread", reason: "after_change" });
  });
});
