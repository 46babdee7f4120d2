/** Words for each kind of change what it means for others and what to do. */
import { MEMBER_CHANGES, type MemberChangeKind } from "@faultline/catalog";
import type { ChangeKind } from "@faultline/diff";

const GONE_MEMBER =
  "Code that reads the member finds nothing. Keep the member, or deprecate it in its description and remove it with a major version.";
const WIDER =
  "A client that checks bodies, or has a branch for each value, meets one that it does not know. Keep the narrower promise, or tell clients first.";
const NARROWER =
  "A server that keeps to the base sends bodies that guards of the head do not recognise. Change the service first, then the spec.";
const NEWS = "Nothing needs to be done; clients can make use of it.";
const LESS_PROMISED = "Nothing needs to be done now; inform clients that rely on the old promise.";
const RETYPED =
  "Compiled clients have a type that the bodies no longer keep to. Add a second member with the new form, and keep the old one for a version.";

/** The table of members says it for their own kinds. */
function ofMembers(): Record<MemberChangeKind, string> {
  return Object.fromEntries(Object.entries(MEMBER_CHANGES).map(([kind, { advice }]) => [kind, advice])) as Record<
    MemberChangeKind,
    string
  >; // the same keys
}

export const ADVICE: Readonly<Record<ChangeKind, string>> = {
  "family-removed":
    "Its modules and pages go away, and clients that import them no longer build. Deprecate the family for one version before it goes.",
  "family-added": NEWS,
  "family-renamed":
    "Imports, ids in logs and links to its pages stop working. Keep the old name as an alias (`aliases`), and tell clients which name to import.",

  "code-removed":
    "Clients that wait for this code handle what comes in its place as unknown. Mark it `deprecated` with `replacedBy` first, and remove it with a major version.",
  "code-added": "Clients keep a branch for unknown codes, and that is where it arrives until they learn of it.",
  "code-changed":
    "Clients that compare with the old code take the error for an unknown one. Add a new error, and deprecate the old one.",
  "code-alias-removed":
    "Clients of the head take the error for an unknown one where a server still sends that code. Keep the alias while any server does, and remove it with a major version.",
  "code-alias-added": "Clients that were built before take that code for an unknown one, and go by the status.",
  "id-changed":
    "Links to its page, and ids in logs and dashboards, no longer fit. Keep code and envelope; or announce the new id, and name the old end in `formerSlugs`, so that its address leads to the new one.",
  "type-renamed":
    "TypeScript code that imports the old name no longer compiles; bodies stay the same. Keep the name, or add the old one as a schema that refers to the new.",
  "type-removed": "TypeScript code that imports the type no longer compiles. Keep the schema until a major version.",
  "type-added": NEWS,

  "status-moved":
    "Clients that branch on the status take another branch. Send the error under its old status, or introduce a new error for the new one.",
  "status-removed":
    "Clients that wait for it there wait in vain; a break where the status decides what they do. Keep the status documented while any server sends it.",
  "status-added":
    "Clients that decode bodies recognise it; those that look at the status alone may want to learn of it.",
  "success-may-fail":
    "Clients that take this status for success miss the failure. Send failures under a failure status, or have every client look into the body.",
  "success-is-sure": "Clients may stop looking for failures under this status.",

  "envelope-removed": "Nothing that reads this form of body works any more. Keep the old form until a major version.",
  "envelope-added": NEWS,
  "envelope-changed":
    "The body of the error has another form, so that code which reads the old one finds nothing. Add an error in the new form instead.",
  "envelope-member-moved":
    "Code, message or request id stand elsewhere in the body, and older clients read the wrong member. Send both members for a version.",
  "envelope-member-dropped":
    "Clients lose a message, a request id or a status that they show or log. Keep the member in `x-error-envelope`.",
  "envelope-member-named": NEWS,
  "failure-list-removed":
    "Clients find no failure at the root of such a body, and its errors at most as items. Keep `list` in `x-error-envelope` while any server sends the list.",
  "failure-list-added":
    "Clients that decode bodies get a fault for the whole list. Under a status below 400 that was no failure to them before.",
  "failure-list-moved":
    "Older clients look for the list where it was, and take the failure for an unknown one. Send both lists for a version.",

  "required-member-removed": GONE_MEMBER,
  "required-member-added":
    "Bodies of servers that know the base lack the member, and guards refuse them. Make it optional until every server sends it.",
  "optional-member-removed": GONE_MEMBER,
  "optional-member-added": NEWS,
  "member-no-longer-required":
    "Code that relies on the member fails where it is absent. Keep sending it, or have clients check first.",
  "member-now-required":
    "Bodies without it, which the base allowed, are refused. Require it once every server sends it.",
  "value-retyped": RETYPED,
  "value-widened": WIDER,
  "value-narrowed": NARROWER,
  "enum-values-added": WIDER,
  "enum-values-removed": NARROWER,
  "enum-dropped": WIDER,
  "enum-set": NARROWER,
  "constant-changed":
    "Clients that compare with the old constant no longer recognise the body. Add another error with the new constant.",
  "constant-dropped":
    "The value no longer tells the error from others. Keep the constant, or tell the error apart by another member.",
  "constant-set": NARROWER,
  "limit-loosened": WIDER,
  "limit-tightened": NARROWER,
  "pattern-changed": WIDER,
  "pattern-dropped": WIDER,
  "pattern-set": NARROWER,
  "format-changed": WIDER,
  "format-dropped": WIDER,
  "format-set": NARROWER,
  "alternative-added": WIDER,
  "alternative-removed": NARROWER,
  "constraint-changed": WIDER,
  "constraint-dropped": WIDER,
  "constraint-set": NARROWER,

  "place-moved":
    "Clients look for errors where none are any more, and take the answer for success. Fill both places for a version.",
  "place-removed": "Clients that look there find nothing. Keep the place until a major version.",
  "place-added": "Clients that decode whole answers find the errors; others may want to look there too.",
  "placement-removed": "Clients that expect the error there wait in vain. Keep it listed while any server sends it.",
  "placement-added": NEWS,
  "carrier-pending-changed":
    "Clients that poll take a pending answer for a final one, or the other way round. Keep the old mark until a major version.",
  "carrier-delivery-id-changed":
    "Clients that drop repeated deliveries handle them twice. Send the old member as well.",
  "carrier-poll-raised":
    "Clients that keep to the base ask too often and may be throttled. Accept the old pace until clients have the new one.",
  "carrier-poll-lowered": NEWS,

  "retry-turned-off":
    "Clients repeat what cannot succeed, or what must not happen twice. Refuse repetitions in the service, and tell clients.",
  "retry-turned-on": NEWS,
  "retry-strategy-changed": "Clients that keep to the base still wait long enough; nothing needs to be done.",
  "retry-delay-raised":
    "Clients repeat sooner than they may. Send `Retry-After`, which they follow, until they know the longer wait.",
  "retry-delay-lowered": NEWS,
  "retry-delay-documented":
    "Clients repeat sooner than they may where `Retry-After` asks for less. Send no shorter one until they know that the least wait holds.",
  "retry-delay-inferred": NEWS,
  "retry-bound-changed": "Clients that keep to the base still do nothing wrong; nothing needs to be done.",
  "retry-attempts-lowered":
    "Clients try more often than they may. Go on to accept the old number until they know the new one.",
  "retry-attempts-raised": NEWS,
  "retry-unprocessed-dropped":
    "Clients repeat a request of which a part was carried out, and it happens twice. Offer an idempotency key before the promise goes.",
  "retry-unprocessed-promised": NEWS,
  "retry-delay-location-dropped":
    "Clients that wait as long as the response says there fall back to the documented pause, which may be too short. Send it for a version more.",
  "retry-delay-location-documented":
    "Clients can wait exactly as long as the response says, once they have the new guards.",
  "retry-delay-unit-changed":
    "Clients that know the old unit wait a thousand times as long, or hardly at all. Send the wait in a new member or header instead.",
  "knowledge-dropped":
    "Clients that follow it go by the status instead, and may act in another way. Keep it as long as it is true.",
  "knowledge-given": "Clients went by the status until now; with the new version they do what the document says.",
  "cause-id-dropped":
    "Code that compares with the id of the cause never takes its branch again. Keep the id, or remove it with a major version.",
  "cause-id-named": NEWS,
  "cause-condition-changed":
    "Clients that tell the cause by its old condition find it in other responses, and may repeat what they must not. Add a cause with the new condition, and keep the old one while any server sends such responses.",
  "cause-condition-dropped":
    "Clients go on telling the cause by a condition that says nothing any more. Keep the condition, or remove the cause with a major version.",
  "cause-condition-documented":
    "Clients can tell the cause once they have the new guards; until then they are as careful as the most cautious cause asks.",
  "cause-advice-changed":
    "Nothing needs to be done; no program can tell the cause, so that people alone read the advice.",
  deprecated: "Clients should move to what replaces it before it goes.",
  undeprecated: "Clients may keep what they have.",
  ...ofMembers(),

  "response-undocumented":
    "Clients that handle this status no longer know what it means. Keep it documented while any server sends it.",
  "response-documented": NEWS,
  "response-advice-dropped": "Clients that follow the advice of the status have none. Keep `x-error` on the response.",
  "response-advice-given": NEWS,
  "header-dropped":
    "Clients that read the header, for how long to wait or which request it was, find nothing. Keep sending and documenting it.",
  "header-documented": NEWS,
  "media-type-dropped": "Clients that ask for this form, or parse it, get another. Keep it until a major version.",
  "media-type-documented": NEWS,
  "operation-removed": "Clients that call it fail. Mark it `deprecated` for a version before it goes.",
  "operation-added": NEWS,
  "operation-response-removed":
    "Clients of the operation no longer know of this failure. Keep it documented while the service may answer so.",
  "operation-response-added":
    "Clients that handle the errors of the family handle it already; others may want to learn of it.",

  "host-removed": "Clients that choose the family by host no longer find it. Keep the host while it answers.",
  "host-added": NEWS,
  "alias-removed": "Scripts that use the alias no longer find the family. Keep it until a major version.",
  "alias-added": NEWS,
  "brand-removed": "Clients that name the brand get no support address. Keep it until a major version.",
  "brand-added": NEWS,
  "service-limit-lowered": "Clients that keep to the base run into the limit. Announce it, and raise the version.",
  "service-limit-raised": NEWS,
  "service-limit-dropped": LESS_PROMISED,
  "service-limit-documented": NEWS,
  "service-limit-changed": LESS_PROMISED,
  "credential-shortened":
    "Clients use credentials that have ended, and fail. Have them renew on `authenticate` rather than by the clock.",
  "credential-lengthened": NEWS,
  "credential-dropped": "Clients no longer know how long it lives or how it is renewed. Keep it documented.",
  "credential-documented": NEWS,
  "request-id-header-changed": "Logs and support requests lose the id of the request. Send both headers for a version.",
  "request-id-header-dropped": "Logs and support requests lose the id of the request. Keep the header.",
  "request-id-header-named": NEWS,
  "unique-messages-dropped":
    "Clients that tell errors apart by their message may take one for another. Give each error a code that tells it apart.",
  "unique-messages-promised": NEWS,

  "text-changed": "Only people read it; nothing needs to be done.",
};
