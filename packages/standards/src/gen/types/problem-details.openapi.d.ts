// @generated from problem-details/openapi.yaml. Edit the spec, then run `faultline generate`.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A problem document. None of its members has to be there.
         * @example {
         *       "type": "https://example.com/probs/out-of-credit",
         *       "title": "You do not have enough credit.",
         *       "detail": "Your current balance is 30, but that costs 50.",
         *       "instance": "/account/12345/msgs/abc",
         *       "balance": 30,
         *       "accounts": [
         *         "/account/12345",
         *         "/account/67890"
         *       ]
         *     }
         * @example {
         *       "type": "https://example.net/validation-error",
         *       "title": "Your request is not valid.",
         *       "errors": [
         *         {
         *           "detail": "must be a positive integer",
         *           "pointer": "#/age"
         *         },
         *         {
         *           "detail": "must name a colour",
         *           "pointer": "#/profile/color"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The Date of the request is not acceptable
         * @description The Date field of the request is missing or too far from the time of the server, which keeps requests from being replayed.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#date",
         *       "title": "date field in request outside of acceptable range"
         *     }
         */
        DateNotAcceptable: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#date";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The key configuration is not accepted
         * @description The gateway does not know, or no longer accepts, the key configuration with which the request was encrypted.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#ohttp-key",
         *       "title": "key identifier unknown"
         *     }
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#ohttp-key",
         *       "title": "key configuration not acceptable"
         *     }
         */
        ObliviousKeyNotAcceptable: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#ohttp-key";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The hashing algorithm is not supported
         * @description A digest in the request, or a wish for one in the answer, names hashing algorithms that the server does not support.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms",
         *       "title": "Unsupported hashing algorithms",
         *       "unsupported-algorithms": [
         *         {
         *           "algorithm": "sha-256",
         *           "header": "Repr-Digest"
         *         },
         *         {
         *           "algorithm": "sha-256",
         *           "header": "Content-Digest"
         *         }
         *       ]
         *     }
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms",
         *       "title": "Unsupported hashing algorithms",
         *       "unsupported-algorithms": [
         *         {
         *           "algorithm": "sha",
         *           "header": "Want-Repr-Digest"
         *         }
         *       ]
         *     }
         */
        DigestUnsupportedAlgorithms: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The algorithms that are not supported. */
            "unsupported-algorithms"?: {
                /**
                 * @description The key of the hashing algorithm.
                 * @example sha-256
                 */
                algorithm: string;
                /**
                 * @description The field in which it stands.
                 * @example Repr-Digest
                 */
                header: string;
            }[];
        };
        /**
         * A digest is not one of its algorithm
         * @description A digest in the request cannot come from the algorithm that it names, since it has the wrong length for instance.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#digest-invalid-values",
         *       "title": "Invalid digest values",
         *       "invalid-digests": [
         *         {
         *           "algorithm": "sha-512",
         *           "header": "Repr-Digest",
         *           "reason": "digest value is not 64 bytes long"
         *         }
         *       ]
         *     }
         */
        DigestInvalidValues: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#digest-invalid-values";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The digests that are invalid. */
            "invalid-digests"?: {
                /**
                 * @description The key of the hashing algorithm.
                 * @example sha-256
                 */
                algorithm: string;
                /**
                 * @description The field in which it stands.
                 * @example Repr-Digest
                 */
                header: string;
                /** @description Why it is invalid; a text for people. */
                reason?: string;
            }[];
        };
        /**
         * A digest does not match the content
         * @description A digest in the request differs from the one that the server computed of what it received.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#digest-mismatched-values",
         *       "title": "Mismatched digest values",
         *       "mismatched-digests": [
         *         {
         *           "algorithm": "sha-256",
         *           "provided-digest": ":RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
         *           "header": "Repr-Digest"
         *         }
         *       ]
         *     }
         */
        DigestMismatchedValues: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#digest-mismatched-values";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The digests that do not match. */
            "mismatched-digests"?: {
                /**
                 * @description The key of the hashing algorithm.
                 * @example sha-256
                 */
                algorithm: string;
                /**
                 * @description The field in which it stands.
                 * @example Repr-Digest
                 */
                header: string;
                /** @description The digest of the request. */
                "provided-digest"?: string;
            }[];
        };
        /**
         * The quota is used up
         * @description The request cannot be served, since the quota of the client for this time is used up.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#quota-exceeded",
         *       "title": "Request cannot be satisfied as assigned quota has been exceeded",
         *       "violated-policies": [
         *         "daily",
         *         "bandwidth"
         *       ]
         *     }
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#quota-exceeded",
         *       "title": "Too Many Requests",
         *       "status": 429,
         *       "violated-policies": [
         *         "burst"
         *       ]
         *     }
         */
        QuotaExceeded: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#quota-exceeded";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The policies that were violated, by the names that RateLimit-Policy has for them. */
            "violated-policies"?: (string | Record<string, unknown>)[];
        };
        /**
         * The service has less capacity for now
         * @description The service is under load or lacks a part, and serves fewer requests than its quotas allow.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity",
         *       "title": "Request cannot be satisfied due to temporary server capacity constraints",
         *       "violated-policies": [
         *         "hourly"
         *       ]
         *     }
         */
        TemporaryReducedCapacity: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The policies that were violated, by the names that RateLimit-Policy has for them. */
            "violated-policies"?: (string | Record<string, unknown>)[];
        };
        /**
         * The usage looks abnormal
         * @description The service took the pattern of requests for abuse, whether or not a quota is left.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#abnormal-usage-detected",
         *       "title": "Request not satisfied due to detection of abnormal request pattern",
         *       "violated-policies": [
         *         "hourly"
         *       ]
         *     }
         */
        AbnormalUsageDetected: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#abnormal-usage-detected";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The policies that were violated, by the names that RateLimit-Policy has for them. */
            "violated-policies"?: (string | Record<string, unknown>)[];
        };
        /**
         * The offset is not where the upload stands
         * @description The request goes on at another offset than the one up to which the server has the upload.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#mismatching-upload-offset",
         *       "title": "offset from request does not match offset of resource",
         *       "expected-offset": 12500000,
         *       "provided-offset": 25000000
         *     }
         */
        MismatchingUploadOffset: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#mismatching-upload-offset";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description The offset up to which the server has the upload. */
            "expected-offset"?: number;
            /** @description The offset that the request named. */
            "provided-offset"?: number;
        };
        /**
         * The upload is complete already
         * @description Something is appended to an upload that is complete.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#completed-upload",
         *       "title": "upload is already completed"
         *     }
         */
        CompletedUpload: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#completed-upload";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The length of the upload contradicts itself
         * @description The request states a length of the whole upload that contradicts an earlier one or what was sent.
         * @example {
         *       "type": "https://iana.org/assignments/http-problem-types#inconsistent-upload-length",
         *       "title": "inconsistent length values for upload"
         *     }
         */
        InconsistentUploadLength: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @constant
             */
            type: "https://iana.org/assignments/http-problem-types#inconsistent-upload-length";
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The request is malformed
         * @description The server cannot or will not process the request, since something of the client is wrong: syntax, framing or routing.
         * @example {
         *       "type": "about:blank",
         *       "title": "Bad Request",
         *       "status": 400
         *     }
         * @example {
         *       "title": "Bad Request",
         *       "status": 400
         *     }
         */
        BadRequest: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * Valid credentials are missing
         * @description The request lacks valid credentials for what it asks for. WWW-Authenticate says how to present some.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unauthorized",
         *       "status": 401
         *     }
         * @example {
         *       "title": "Unauthorized",
         *       "status": 401
         *     }
         */
        Unauthorized: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The server refuses
         * @description The server understood the request and refuses it. Where credentials were sent, they are not enough.
         * @example {
         *       "type": "about:blank",
         *       "title": "Forbidden",
         *       "status": 403
         *     }
         * @example {
         *       "title": "Forbidden",
         *       "status": 403
         *     }
         */
        Forbidden: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * There is nothing here
         * @description The server found nothing at the address, or will not say that there is something. Whether that stays so is not said.
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Found",
         *       "status": 404
         *     }
         * @example {
         *       "title": "Not Found",
         *       "status": 404
         *     }
         */
        NotFound: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The method is not supported here
         * @description The server knows the method, and the resource does not support it. Allow lists those that it supports.
         * @example {
         *       "type": "about:blank",
         *       "title": "Method Not Allowed",
         *       "status": 405
         *     }
         * @example {
         *       "title": "Method Not Allowed",
         *       "status": 405
         *     }
         */
        MethodNotAllowed: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * No form of it is acceptable
         * @description The resource has no representation that the Accept headers of the request allow.
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Acceptable",
         *       "status": 406
         *     }
         * @example {
         *       "title": "Not Acceptable",
         *       "status": 406
         *     }
         */
        NotAcceptable: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The request did not arrive in time
         * @description The server did not receive the whole request in the time that it was ready to wait.
         * @example {
         *       "type": "about:blank",
         *       "title": "Request Timeout",
         *       "status": 408
         *     }
         * @example {
         *       "title": "Request Timeout",
         *       "status": 408
         *     }
         */
        RequestTimeout: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The request conflicts with the state of the resource
         * @description The request cannot be completed, since it conflicts with the current state of the resource; the caller may be able to resolve that.
         * @example {
         *       "type": "about:blank",
         *       "title": "Conflict",
         *       "status": 409
         *     }
         * @example {
         *       "title": "Conflict",
         *       "status": 409
         *     }
         */
        Conflict: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * It is gone for good
         * @description What stood at the address is no longer there, and that is likely to stay so.
         * @example {
         *       "type": "about:blank",
         *       "title": "Gone",
         *       "status": 410
         *     }
         * @example {
         *       "title": "Gone",
         *       "status": 410
         *     }
         */
        Gone: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * A length is required
         * @description The server refuses the request without a Content-Length.
         * @example {
         *       "type": "about:blank",
         *       "title": "Length Required",
         *       "status": 411
         *     }
         * @example {
         *       "title": "Length Required",
         *       "status": 411
         *     }
         */
        LengthRequired: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * A precondition does not hold
         * @description A condition in the headers of the request, such as If-Match, does not hold. The method was not applied.
         * @example {
         *       "type": "about:blank",
         *       "title": "Precondition Failed",
         *       "status": 412
         *     }
         * @example {
         *       "title": "Precondition Failed",
         *       "status": 412
         *     }
         */
        PreconditionFailed: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The content is too large
         * @description The content of the request is larger than the server is willing to process.
         * @example {
         *       "type": "about:blank",
         *       "title": "Content Too Large",
         *       "status": 413
         *     }
         * @example {
         *       "title": "Content Too Large",
         *       "status": 413
         *     }
         */
        ContentTooLarge: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The address is too long
         * @description The address of the request is longer than the server is willing to read.
         * @example {
         *       "type": "about:blank",
         *       "title": "URI Too Long",
         *       "status": 414
         *     }
         * @example {
         *       "title": "URI Too Long",
         *       "status": 414
         *     }
         */
        UriTooLong: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The media type is not supported
         * @description The content of the request is in a format, or in an encoding, that this method does not support on this resource.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unsupported Media Type",
         *       "status": 415
         *     }
         * @example {
         *       "title": "Unsupported Media Type",
         *       "status": 415
         *     }
         */
        UnsupportedMediaType: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The range cannot be satisfied
         * @description The ranges of the Range header do not overlap with the resource, or are too many or too small.
         * @example {
         *       "type": "about:blank",
         *       "title": "Range Not Satisfiable",
         *       "status": 416
         *     }
         * @example {
         *       "title": "Range Not Satisfiable",
         *       "status": 416
         *     }
         */
        RangeNotSatisfiable: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The request went to the wrong server
         * @description The server is not able or not willing to answer for this address on this connection. Nothing was done.
         * @example {
         *       "type": "about:blank",
         *       "title": "Misdirected Request",
         *       "status": 421
         *     }
         * @example {
         *       "title": "Misdirected Request",
         *       "status": 421
         *     }
         */
        MisdirectedRequest: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The content makes no sense
         * @description The server understands the media type and the syntax of the content, and cannot process what it says.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unprocessable Content",
         *       "status": 422,
         *       "errors": [
         *         {
         *           "detail": "must be a positive integer",
         *           "pointer": "#/age"
         *         }
         *       ]
         *     }
         * @example {
         *       "title": "Unprocessable Content",
         *       "status": 422,
         *       "errors": [
         *         {
         *           "detail": "must be a positive integer",
         *           "pointer": "#/age"
         *         }
         *       ]
         *     }
         */
        UnprocessableContent: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
            /** @description What is wrong, one entry each, as RFC 9457 has it in an example; or texts by the names of members, as ASP.NET Core and others do. */
            errors?: {
                /** @description What is wrong with it; a text for people. */
                detail?: string;
                /**
                 * @description Where it stands in the content, as a JSON Pointer in a fragment.
                 * @example #/profile/color
                 */
                pointer?: string;
            }[] | Record<string, unknown>;
        };
        /**
         * The request came too early
         * @description The server will not process a request that was sent before the TLS handshake was done, since it could be a replay.
         * @example {
         *       "type": "about:blank",
         *       "title": "Too Early",
         *       "status": 425
         *     }
         * @example {
         *       "title": "Too Early",
         *       "status": 425
         *     }
         */
        TooEarly: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * A condition is required
         * @description The server wants the request to be conditional, so that no change of somebody else is overwritten unseen.
         * @example {
         *       "type": "about:blank",
         *       "title": "Precondition Required",
         *       "status": 428
         *     }
         * @example {
         *       "title": "Precondition Required",
         *       "status": 428
         *     }
         */
        PreconditionRequired: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * Too many requests
         * @description The client sent too many requests in a given time.
         * @example {
         *       "type": "about:blank",
         *       "title": "Too Many Requests",
         *       "status": 429
         *     }
         * @example {
         *       "title": "Too Many Requests",
         *       "status": 429
         *     }
         */
        TooManyRequests: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The headers are too large
         * @description The headers of the request, one of them or all together, are larger than the server is willing to process.
         * @example {
         *       "type": "about:blank",
         *       "title": "Request Header Fields Too Large",
         *       "status": 431
         *     }
         * @example {
         *       "title": "Request Header Fields Too Large",
         *       "status": 431
         *     }
         */
        RequestHeaderFieldsTooLarge: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * Withheld for legal reasons
         * @description Access is denied because of a legal demand.
         * @example {
         *       "type": "about:blank",
         *       "title": "Unavailable For Legal Reasons",
         *       "status": 451
         *     }
         * @example {
         *       "title": "Unavailable For Legal Reasons",
         *       "status": 451
         *     }
         */
        UnavailableForLegalReasons: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The server failed
         * @description The server met an unexpected condition that kept it from fulfilling the request.
         * @example {
         *       "type": "about:blank",
         *       "title": "Internal Server Error",
         *       "status": 500
         *     }
         * @example {
         *       "title": "Internal Server Error",
         *       "status": 500
         *     }
         */
        InternalServerError: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The server cannot do this
         * @description The server does not support what the request needs, for any resource: it does not know the method, for instance.
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Implemented",
         *       "status": 501
         *     }
         * @example {
         *       "title": "Not Implemented",
         *       "status": 501
         *     }
         */
        NotImplemented: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * A server behind it gave no valid answer
         * @description A server on the way received an invalid answer from one behind it.
         * @example {
         *       "type": "about:blank",
         *       "title": "Bad Gateway",
         *       "status": 502
         *     }
         * @example {
         *       "title": "Bad Gateway",
         *       "status": 502
         *     }
         */
        BadGateway: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The service is unavailable
         * @description The server is overloaded or being maintained, which will likely pass.
         * @example {
         *       "type": "about:blank",
         *       "title": "Service Unavailable",
         *       "status": 503
         *     }
         * @example {
         *       "title": "Service Unavailable",
         *       "status": 503
         *     }
         */
        ServiceUnavailable: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * A server behind it did not answer in time
         * @description A server on the way did not get an answer in time from one behind it.
         * @example {
         *       "type": "about:blank",
         *       "title": "Gateway Timeout",
         *       "status": 504
         *     }
         * @example {
         *       "title": "Gateway Timeout",
         *       "status": 504
         *     }
         */
        GatewayTimeout: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
        /**
         * The network wants a login first
         * @description The network between the client and the server wants the user to sign in, as in a hotel. The answer does not come from the API.
         * @example {
         *       "type": "about:blank",
         *       "title": "Network Authentication Required",
         *       "status": 511
         *     }
         * @example {
         *       "title": "Network Authentication Required",
         *       "status": 511
         *     }
         */
        NetworkAuthenticationRequired: {
            /**
             * @description A URI that tells which problem it is. Without it, the status tells, as with `about:blank`.
             * @default about:blank
             * @example https://iana.org/assignments/http-problem-types#date
             */
            type?: string;
            /** @description The kind of problem in a few words; the same each time, but for its language. */
            title?: string;
            /**
             * @description The HTTP status that the origin answered with.
             * @example 404
             */
            status?: number;
            /** @description What went wrong in this very case, and what would help; a text for people. */
            detail?: string;
            /**
             * @description A URI that identifies this very case, which may say nothing to anybody but the operator.
             * @example /account/12345/msgs/abc
             */
            instance?: string;
        };
    };
    responses: {
        /** @description A problem under 400. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["DateNotAcceptable"] | components["schemas"]["ObliviousKeyNotAcceptable"] | components["schemas"]["DigestUnsupportedAlgorithms"] | components["schemas"]["DigestInvalidValues"] | components["schemas"]["DigestMismatchedValues"] | components["schemas"]["CompletedUpload"] | components["schemas"]["InconsistentUploadLength"] | components["schemas"]["BadRequest"];
            };
        };
        /** @description A problem under 401. */
        401: {
            headers: {
                /** @description How to present credentials. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description A problem under 403. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Forbidden"];
            };
        };
        /** @description A problem under 404. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotFound"];
            };
        };
        /** @description A problem under 405. */
        405: {
            headers: {
                /** @description The methods that are supported. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MethodNotAllowed"];
            };
        };
        /** @description A problem under 406. */
        406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotAcceptable"];
            };
        };
        /** @description A problem under 408. */
        408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RequestTimeout"];
            };
        };
        /** @description A problem under 409. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MismatchingUploadOffset"] | components["schemas"]["Conflict"];
            };
        };
        /** @description A problem under 410. */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Gone"];
            };
        };
        /** @description A problem under 411. */
        411: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["LengthRequired"];
            };
        };
        /** @description A problem under 412. */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PreconditionFailed"];
            };
        };
        /** @description A problem under 413. */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ContentTooLarge"];
            };
        };
        /** @description A problem under 414. */
        414: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UriTooLong"];
            };
        };
        /** @description A problem under 415. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description A problem under 416. */
        416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RangeNotSatisfiable"];
            };
        };
        /** @description A problem under 421. */
        421: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MisdirectedRequest"];
            };
        };
        /** @description A problem under 422. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ObliviousKeyNotAcceptable"] | components["schemas"]["UnprocessableContent"];
            };
        };
        /** @description A problem under 425. */
        425: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TooEarly"];
            };
        };
        /** @description A problem under 428. */
        428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PreconditionRequired"];
            };
        };
        /** @description A problem under 429. */
        429: {
            headers: {
                /** @description When to try again: seconds, or a date. */
                "Retry-After"?: string;
                /** @description Of a quota that is used up: the seconds until it is there again. */
                "RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["QuotaExceeded"] | components["schemas"]["AbnormalUsageDetected"] | components["schemas"]["TooManyRequests"];
            };
        };
        /** @description A problem under 431. */
        431: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RequestHeaderFieldsTooLarge"];
            };
        };
        /** @description A problem under 451. */
        451: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnavailableForLegalReasons"];
            };
        };
        /** @description A problem under 500. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description A problem under 501. */
        501: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotImplemented"];
            };
        };
        /** @description A problem under 502. */
        502: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadGateway"];
            };
        };
        /** @description A problem under 503. */
        503: {
            headers: {
                /** @description When to try again: seconds, or a date. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TemporaryReducedCapacity"] | components["schemas"]["ServiceUnavailable"];
            };
        };
        /** @description A problem under 504. */
        504: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["GatewayTimeout"];
            };
        };
        /** @description A problem under 511. */
        511: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NetworkAuthenticationRequired"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
