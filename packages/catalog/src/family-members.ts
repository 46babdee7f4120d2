/** What the members of `x-error-family`, `x-error-envelope`, `x-error-carrier` and `x-error-operation` mean to people and to a comparison: one line a member. */
import type { XErrorCarrier, XErrorEnvelope, XErrorFamily, XErrorOperation } from "./gen/x-error.ts";
import type { ExtensionMember } from "./extension-member.ts";

const EVERYWHERE = ["help", "page", "explain"] as const;

/** In the order in which help lists them. A member of the schema that is missing here does not compile; so below. */
export const FAMILY_MEMBERS = {
  id: { label: "Id", shown: ["page"], difference: "parts" },
  aliases: { label: "Also called", shown: ["page"], difference: "parts" },
  brands: { label: "Brands", shown: EVERYWHERE, difference: "parts" },
  hosts: { label: "Hosts", shown: ["page"], difference: "parts" },
  owner: { label: "Owner", shown: EVERYWHERE, difference: "wording" },
  support: { label: "Support", shown: EVERYWHERE, difference: "wording" },
  limits: { label: "Limits", shown: ["help", "page"], difference: "parts" },
  credentials: { label: "Credentials", shown: ["help", "page"], difference: "parts" },
  statusClasses: { label: "Statuses", shown: EVERYWHERE, difference: "wording" },
  commonCauses: { label: "Causes", shown: ["help", "page"], difference: "wording" },
  guidance: { label: "Advice", shown: ["help", "page"], difference: "wording" },
  source: { label: "Source", shown: EVERYWHERE, difference: "wording" },
  withinSuccess: { label: "Also under", shown: ["page"], difference: "parts" },
  uniqueMessages: { label: "One message for one code", shown: ["page"], difference: "parts" },
  removed: { label: "Codes that are gone", shown: ["page"], difference: "wording" },
  requestIdHeader: { label: "Id header", shown: ["page"], difference: "parts" },
} as const satisfies Readonly<Record<keyof XErrorFamily, ExtensionMember>>;

/** Where the members of error bodies stand. */
export const ENVELOPE_MEMBERS = {
  code: { label: "Code", shown: ["help", "page"], difference: "parts" },
  message: { label: "Message", shown: ["help", "page"], difference: "parts" },
  requestId: { label: "Request id", shown: ["help", "page"], difference: "parts" },
  status: { label: "Status", shown: ["help", "page"], difference: "parts" },
  list: { label: "List of errors", shown: ["help", "page"], difference: "parts" },
  base: { label: "Base", shown: ["help", "page"], difference: "parts" },
} as const satisfies Readonly<Record<keyof XErrorEnvelope, ExtensionMember>>;

/** How to wait for an answer that carries errors, and how to know a delivery again. */
export const CARRIER_MEMBERS = {
  pending: { label: "Pending", shown: ["help", "page"], difference: "parts" },
  minPollSeconds: { label: "Poll after", shown: ["help", "page"], difference: "parts" },
  deliveryId: { label: "Delivery id", shown: ["help", "page"], difference: "parts" },
} as const satisfies Readonly<Record<keyof XErrorCarrier, ExtensionMember>>;

/** Whether a call may be sent again. */
export const OPERATION_MEMBERS = {
  repeat: {
    label: "May be repeated",
    shown: ["help", "page"],
    difference: {
      kind: "operation-repeat-changed",
      class: "breaking-readers",
      impact: "major",
      says: "whether the same request may be sent twice changed",
      advice:
        "Clients that repeat it by the base do its work twice, or no longer repeat what they could. Check that the service does as the head says.",
    },
  },
  idempotencyKey: {
    label: "Idempotency key",
    shown: ["help", "page"],
    difference: {
      kind: "idempotency-key-changed",
      class: "breaking-readers",
      impact: "major",
      says: "the header that lets the service recognise a repeated request changed",
      advice:
        "Clients send their key in a header that the service does not read, and a repeated request does its work twice. Accept both headers for a version.",
    },
  },
} as const satisfies Readonly<Record<keyof XErrorOperation, ExtensionMember>>;
