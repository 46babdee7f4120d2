/** Lists the kinds of change with their class, effect on the version, inverse and text. */
import { MEMBER_CHANGES, type MemberChangeKind } from "@faultline/catalog";

/**
 * Says whom a change breaks. `breaking-readers`: clients that follow the base do something wrong under the head, or no
 * longer compile. `breaking-writers`: the head refuses bodies that the base allows. `compatible`: neither.
 */
export type ChangeClass = "breaking-readers" | "breaking-writers" | "compatible";

/** The part of a semantic version that a change raises. */
export type Impact = "major" | "minor" | "patch";

interface KindInfo {
  class: ChangeClass;
  impact: Impact;
  /** The kind of the same change with base and head swapped. */
  inverse: string;
  /** The end of a sentence that starts with the subject and says what happened. */
  says: string;
}

const readers = (inverse: string, says: string): KindInfo => ({
  class: "breaking-readers",
  impact: "major",
  inverse,
  says,
});
const writers = (inverse: string, says: string): KindInfo => ({
  class: "breaking-writers",
  impact: "major",
  inverse,
  says,
});
const feature = (inverse: string, says: string): KindInfo => ({ class: "compatible", impact: "minor", inverse, says });
const wording = (inverse: string, says: string): KindInfo => ({ class: "compatible", impact: "patch", inverse, says });

/** The kinds that belong to one member of `x-error`; each is its own inverse. */
function ofMembers(): Record<MemberChangeKind, KindInfo> {
  return Object.fromEntries(
    Object.entries(MEMBER_CHANGES).map(([kind, { class: whom, impact, says }]) => [
      kind,
      { class: whom, impact, inverse: kind, says },
    ]),
  ) as Record<MemberChangeKind, KindInfo>; // the same keys
}

const KINDS = {
  "family-removed": readers("family-added", "the family is gone"),
  "family-added": feature("family-removed", "the family is new"),
  "family-renamed": readers("family-renamed", "the family has another name, and so have its modules, pages and ids"),

  "code-removed": readers("code-added", "the code is gone"),
  "code-added": feature("code-removed", "the code is new"),
  "code-changed": readers("code-changed", "the code changed"),
  "code-alias-removed": readers("code-alias-added", "another code does not mean it any more"),
  "code-alias-added": feature("code-alias-removed", "another code means it too"),
  "id-changed": readers("id-changed", "the id changed, and with it the address of its page"),
  "type-renamed": readers("type-renamed", "the schema, and so the TypeScript type, has another name"),
  "type-removed": readers("type-added", "the schema, and so the TypeScript type, is gone"),
  "type-added": feature("type-removed", "the schema is new"),

  "status-moved": readers("status-moved", "the status moved"),
  "status-removed": readers("status-added", "a status is gone"),
  "status-added": feature("status-removed", "it can have a further status"),
  "success-may-fail": readers("success-is-sure", "errors can arrive under a status that used to mean success"),
  "success-is-sure": feature("success-may-fail", "errors no longer arrive under this status"),

  "envelope-removed": readers("envelope-added", "the envelope is gone"),
  "envelope-added": feature("envelope-removed", "the envelope is new"),
  "envelope-changed": readers("envelope-changed", "the error has another envelope"),
  "envelope-member-moved": readers("envelope-member-moved", "the member with this meaning is another one"),
  "envelope-member-dropped": readers("envelope-member-named", "no member has this meaning any more"),
  "envelope-member-named": feature("envelope-member-dropped", "a member got this meaning"),
  "failure-list-removed": readers("failure-list-added", "its list of errors is no failure of its own any more"),
  "failure-list-added": feature("failure-list-removed", "its list of errors is the failure"),
  "failure-list-moved": readers("failure-list-moved", "the list of errors that is the failure is another one"),

  "required-member-removed": readers("required-member-added", "a required member is gone"),
  "required-member-added": writers("required-member-removed", "a required member is new"),
  "optional-member-removed": readers("optional-member-added", "an optional member is gone"),
  "optional-member-added": feature("optional-member-removed", "an optional member is new"),
  "member-no-longer-required": readers("member-now-required", "the member may be absent now"),
  "member-now-required": writers("member-no-longer-required", "the member must be present now"),
  "value-retyped": readers("value-retyped", "the type changed"),
  "value-widened": readers("value-narrowed", "further types are allowed"),
  "value-narrowed": writers("value-widened", "fewer types are allowed"),
  "enum-values-added": readers("enum-values-removed", "further values are allowed"),
  "enum-values-removed": writers("enum-values-added", "values are no longer allowed"),
  "enum-dropped": readers("enum-set", "any value is allowed now"),
  "enum-set": writers("enum-dropped", "only listed values are allowed now"),
  "constant-changed": readers("constant-changed", "the constant changed"),
  "constant-dropped": readers("constant-set", "the value is no longer constant"),
  "constant-set": writers("constant-dropped", "the value is constant now"),
  "limit-loosened": readers("limit-tightened", "a limit allows more"),
  "limit-tightened": writers("limit-loosened", "a limit allows less"),
  "pattern-changed": readers("pattern-changed", "the pattern changed"),
  "pattern-dropped": readers("pattern-set", "the pattern is gone"),
  "pattern-set": writers("pattern-dropped", "a pattern must be matched now"),
  "format-changed": readers("format-changed", "the format changed"),
  "format-dropped": readers("format-set", "the format is gone"),
  "format-set": writers("format-dropped", "a format must be kept now"),
  "alternative-added": readers("alternative-removed", "another form is allowed"),
  "alternative-removed": writers("alternative-added", "a form is no longer allowed"),
  "constraint-changed": readers("constraint-changed", "a condition changed"),
  "constraint-dropped": readers("constraint-set", "a condition is gone"),
  "constraint-set": writers("constraint-dropped", "a condition must be met now"),

  "place-moved": readers("place-moved", "errors stand elsewhere in the body"),
  "place-removed": readers("place-added", "errors no longer arrive at this place"),
  "place-added": feature("place-removed", "errors can arrive at a further place"),
  "placement-removed": readers("placement-added", "the error no longer arrives at this place"),
  "placement-added": feature("placement-removed", "the error can arrive at a further place"),
  "carrier-pending-changed": readers("carrier-pending-changed", "the mark of a pending answer changed"),
  "carrier-delivery-id-changed": readers(
    "carrier-delivery-id-changed",
    "the member that identifies a delivery changed",
  ),
  "carrier-poll-raised": readers("carrier-poll-lowered", "questions have to be further apart"),
  "carrier-poll-lowered": feature("carrier-poll-raised", "questions may be closer together"),

  "retry-turned-off": readers("retry-turned-on", "the request must not be repeated any more"),
  "retry-turned-on": feature("retry-turned-off", "the request may be repeated"),
  "retry-strategy-changed": feature("retry-strategy-changed", "the strategy of retries changed"),
  "retry-delay-raised": readers("retry-delay-lowered", "the least wait before a retry is longer"),
  "retry-delay-lowered": feature("retry-delay-raised", "the least wait before a retry is shorter"),
  "retry-delay-documented": readers(
    "retry-delay-inferred",
    "the least wait before a retry is documented, and holds even where the response asks for a shorter one",
  ),
  "retry-delay-inferred": feature(
    "retry-delay-documented",
    "the least wait before a retry is inferred, and gives way to a shorter one for which the response asks",
  ),
  "retry-bound-changed": feature("retry-bound-changed", "the longest wait before a retry changed"),
  "retry-attempts-lowered": readers("retry-attempts-raised", "fewer tries are allowed"),
  "retry-attempts-raised": feature("retry-attempts-lowered", "more tries are allowed"),
  "retry-unprocessed-dropped": readers("retry-unprocessed-promised", "part of the request may have been carried out"),
  "retry-unprocessed-promised": feature("retry-unprocessed-dropped", "nothing of the request was carried out"),
  "retry-delay-location-dropped": readers(
    "retry-delay-location-documented",
    "the response no longer says here how long to wait",
  ),
  "retry-delay-location-documented": feature("retry-delay-location-dropped", "the response says here how long to wait"),
  "retry-delay-unit-changed": readers("retry-delay-unit-changed", "the response says how long to wait in another unit"),
  "knowledge-dropped": readers("knowledge-given", "the document no longer says this"),
  "knowledge-given": feature("knowledge-dropped", "the document says now what it left open"),
  "cause-id-dropped": readers("cause-id-named", "programs cannot name one of its causes any more"),
  "cause-id-named": feature("cause-id-dropped", "programs can name one of its causes"),
  "cause-condition-changed": readers("cause-condition-changed", "one of its causes is told in another way"),
  "cause-condition-dropped": readers("cause-condition-documented", "no condition tells one of its causes any more"),
  "cause-condition-documented": feature("cause-condition-dropped", "a condition tells one of its causes"),
  "cause-advice-changed": feature("cause-advice-changed", "the advice for one of its causes changed"),
  deprecated: feature("undeprecated", "it is deprecated now"),
  undeprecated: feature("deprecated", "it is no longer deprecated"),
  ...ofMembers(),

  "response-undocumented": readers("response-documented", "the response is gone"),
  "response-documented": feature("response-undocumented", "the response is new"),
  "response-advice-dropped": readers("response-advice-given", "the status no longer says what to do"),
  "response-advice-given": feature("response-advice-dropped", "the status says what to do"),
  "header-dropped": readers("header-documented", "the header is no longer promised"),
  "header-documented": feature("header-dropped", "the header is new"),
  "media-type-dropped": readers("media-type-documented", "the media type is gone"),
  "media-type-documented": feature("media-type-dropped", "the media type is new"),
  "operation-removed": readers("operation-added", "the operation is gone"),
  "operation-added": feature("operation-removed", "the operation is new"),
  "operation-response-removed": readers("operation-response-added", "the operation no longer documents this response"),
  "operation-response-added": feature("operation-response-removed", "the operation documents a further response"),

  "alias-removed": readers("alias-added", "an alias is gone"),
  "alias-added": feature("alias-removed", "an alias is new"),
  "host-removed": readers("host-added", "a host no longer answers with these errors"),
  "host-added": feature("host-removed", "a host is new"),
  "brand-removed": readers("brand-added", "a brand is gone"),
  "brand-added": feature("brand-removed", "a brand is new"),
  "service-limit-lowered": readers("service-limit-raised", "the service allows less"),
  "service-limit-raised": feature("service-limit-lowered", "the service allows more"),
  "service-limit-dropped": feature("service-limit-documented", "the limit is no longer documented"),
  "service-limit-documented": feature("service-limit-dropped", "the limit is documented now"),
  "service-limit-changed": feature("service-limit-changed", "the limit is counted for something else"),
  "credential-shortened": readers("credential-lengthened", "the credential lives shorter"),
  "credential-lengthened": feature("credential-shortened", "the credential lives longer"),
  "credential-dropped": readers("credential-documented", "the credential is gone"),
  "credential-documented": feature("credential-dropped", "the credential is new"),
  "request-id-header-changed": readers("request-id-header-changed", "the header with the id of the request changed"),
  "request-id-header-dropped": readers("request-id-header-named", "no header holds the id of the request any more"),
  "request-id-header-named": feature("request-id-header-dropped", "a header holds the id of the request"),
  "unique-messages-dropped": readers("unique-messages-promised", "a message may belong to several codes now"),
  "unique-messages-promised": feature("unique-messages-dropped", "a message belongs to one code only"),

  "text-changed": wording("text-changed", "the wording changed"),
} satisfies Record<string, KindInfo>;

/** The stable name of a kind of change. */
export type ChangeKind = keyof typeof KINDS;

/** Every kind of change with its class, its effect on the version, its inverse and its text. */
export const CHANGE_KINDS: Readonly<Record<ChangeKind, Readonly<KindInfo>>> = KINDS;
