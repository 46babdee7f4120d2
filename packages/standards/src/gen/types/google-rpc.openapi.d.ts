// @generated from google-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/{method}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a method that streams its answer. */
        post: operations["callStreaming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of a failed call. */
        ErrorResponse: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @example NOT_FOUND
                 */
                status: string;
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /** @description One typed detail. Which members it has depends on its `@type`; there can be types of the API itself. */
        Detail: {
            /**
             * @description Which detail it is.
             * @example type.googleapis.com/google.rpc.ErrorInfo
             */
            "@type": string;
            /**
             * @description Of ErrorInfo: why it failed, in upper case; unique within `domain`.
             * @example RATE_LIMIT_EXCEEDED
             */
            reason?: string;
            /**
             * @description Of ErrorInfo: whose reasons these are.
             * @example googleapis.com
             */
            domain?: string;
            /** @description Of ErrorInfo: values that belong to the reason. */
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description Of RetryInfo: how long to wait at least, in seconds with an s behind them.
             * @example 30s
             */
            retryDelay?: string;
            /** @description Of BadRequest: the fields that are wrong. */
            fieldViolations?: {
                /**
                 * @description The path of the field, with dots.
                 * @example contents[0].parts
                 */
                field?: string;
                /** @description What is wrong with it. */
                description?: string;
            }[];
            /** @description Of QuotaFailure and PreconditionFailure: what was exceeded or does not hold. */
            violations?: {
                [key: string]: unknown;
            }[];
            /** @description Of RequestInfo: what support asks for. */
            requestId?: string;
            /** @description Of ResourceInfo: what kind of thing is concerned. */
            resourceType?: string;
            /** @description Of ResourceInfo: which one. */
            resourceName?: string;
            /**
             * @description Of LocalizedMessage: the language of its message.
             * @example en-US
             */
            locale?: string;
            /** @description Of LocalizedMessage: a text for users. */
            message?: string;
            /** @description Of Help: pages about the error. */
            links?: {
                /** @description What the page is about. */
                description?: string;
                /** @description Its address. */
                url?: string;
            }[];
        };
        /** @description A google.rpc.Status as the gRPC gateway sends it. `code` is the number of the google.rpc.Code. */
        BareStatus: {
            /**
             * @description The number of the google.rpc.Code.
             * @example 5
             */
            code: number;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * @description The answer of a streaming method; each element is a message of the method or an error.
         * @example [
         *       {
         *         "error": {
         *           "code": 503,
         *           "message": "The service is currently unavailable.",
         *           "status": "UNAVAILABLE"
         *         }
         *       }
         *     ]
         */
        StreamedAnswer: (components["schemas"]["StreamedMessage"] | components["schemas"]["InvalidArgument"] | components["schemas"]["FailedPrecondition"] | components["schemas"]["OutOfRange"] | components["schemas"]["Unauthenticated"] | components["schemas"]["PermissionDenied"] | components["schemas"]["NotFound"] | components["schemas"]["AlreadyExists"] | components["schemas"]["Aborted"] | components["schemas"]["ResourceExhausted"] | components["schemas"]["Cancelled"] | components["schemas"]["DataLoss"] | components["schemas"]["Unknown"] | components["schemas"]["Internal"] | components["schemas"]["Unimplemented"] | components["schemas"]["Unavailable"] | components["schemas"]["DeadlineExceeded"] | components["schemas"]["ApiDisabled"] | components["schemas"]["BillingDisabled"] | components["schemas"]["ApiKeyInvalid"] | components["schemas"]["ApiKeyServiceBlocked"] | components["schemas"]["ApiKeyHttpReferrerBlocked"] | components["schemas"]["ApiKeyIpAddressBlocked"] | components["schemas"]["ApiKeyAndroidAppBlocked"] | components["schemas"]["ApiKeyIosAppBlocked"] | components["schemas"]["RateLimitExceeded"] | components["schemas"]["ResourceQuotaExceeded"] | components["schemas"]["LocationTaxPolicyViolated"] | components["schemas"]["UserProjectDenied"] | components["schemas"]["ConsumerSuspended"] | components["schemas"]["ConsumerInvalid"] | components["schemas"]["SecurityPolicyViolated"] | components["schemas"]["AccessTokenExpired"] | components["schemas"]["AccessTokenScopeInsufficient"] | components["schemas"]["CredentialsMissing"] | components["schemas"]["IamPermissionDenied"] | components["schemas"]["ResourceAvailability"])[];
        /** @description A message of the method. It has no `error`. */
        StreamedMessage: {
            error?: never;
        };
        /**
         * An argument is invalid
         * @description The caller sent an argument that is wrong whatever the state of the system.
         * @example {
         *       "error": {
         *         "code": 400,
         *         "message": "Invalid JSON payload received. Unknown name \"foo\": Cannot find field.",
         *         "status": "INVALID_ARGUMENT",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.BadRequest",
         *             "fieldViolations": [
         *               {
         *                 "description": "Invalid JSON payload received. Unknown name \"foo\": Cannot find field."
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        InvalidArgument: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "INVALID_ARGUMENT";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The state of the system is in the way
         * @description The system is not in the state that the call needs, such as a folder that is not empty.
         * @example {
         *       "error": {
         *         "code": 400,
         *         "message": "Precondition check failed.",
         *         "status": "FAILED_PRECONDITION"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 400,
         *         "message": "The bucket is not empty.",
         *         "status": "FAILED_PRECONDITION",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.PreconditionFailure",
         *             "violations": [
         *               {
         *                 "type": "EMPTY",
         *                 "subject": "buckets/reports",
         *                 "description": "The bucket holds objects."
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        FailedPrecondition: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "FAILED_PRECONDITION";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * Past the valid range
         * @description The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
         * @example {
         *       "error": {
         *         "code": 400,
         *         "message": "The requested offset is beyond the end of the object.",
         *         "status": "OUT_OF_RANGE"
         *       }
         *     }
         */
        OutOfRange: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "OUT_OF_RANGE";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The caller is not authenticated
         * @description The call has no valid credentials.
         * @example {
         *       "error": {
         *         "code": 401,
         *         "message": "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
         *         "status": "UNAUTHENTICATED"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 401,
         *         "message": "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
         *         "status": "UNAUTHENTICATED"
         *       }
         *     }
         */
        Unauthenticated: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "UNAUTHENTICATED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The caller may not do this
         * @description The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The caller does not have permission",
         *         "status": "PERMISSION_DENIED"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "Rate Limit Exceeded",
         *         "errors": [
         *           {
         *             "domain": "usageLimits",
         *             "reason": "rateLimitExceeded",
         *             "message": "Rate Limit Exceeded"
         *           }
         *         ],
         *         "status": "PERMISSION_DENIED"
         *       }
         *     }
         */
        PermissionDenied: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * There is no such thing
         * @description What the call names does not exist, or is hidden from a whole group of callers.
         * @example {
         *       "error": {
         *         "code": 404,
         *         "message": "Requested entity was not found.",
         *         "status": "NOT_FOUND"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 404,
         *         "message": "Book shelves/1/books/2 does not exist.",
         *         "status": "NOT_FOUND",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ResourceInfo",
         *             "resourceType": "library.googleapis.com/Book",
         *             "resourceName": "shelves/1/books/2"
         *           }
         *         ]
         *       }
         *     }
         */
        NotFound: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "NOT_FOUND";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * It exists already
         * @description What the call is to create exists already.
         * @example {
         *       "error": {
         *         "code": 409,
         *         "message": "Requested entity already exists",
         *         "status": "ALREADY_EXISTS"
         *       }
         *     }
         */
        AlreadyExists: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "ALREADY_EXISTS";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The operation was aborted
         * @description The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
         * @example {
         *       "error": {
         *         "code": 409,
         *         "message": "Etag mismatch: the resource was changed.",
         *         "status": "ABORTED"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 409,
         *         "message": "Transaction was aborted due to contention. Please retry.",
         *         "status": "ABORTED"
         *       }
         *     }
         */
        Aborted: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "ABORTED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * Something is used up
         * @description A quota or a rate limit is reached, or the whole system has too little of something.
         * @example {
         *       "error": {
         *         "code": 429,
         *         "message": "The zone us-east1-a has too few resources for this request. Try another zone or try again later.",
         *         "status": "RESOURCE_EXHAUSTED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.Help",
         *             "links": [
         *               {
         *                 "description": "Additional information on this error",
         *                 "url": "https://cloud.google.com/compute/docs/resource-error"
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 429,
         *         "message": "Quota exceeded for quota metric Requests.",
         *         "status": "RESOURCE_EXHAUSTED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.RetryInfo",
         *             "retryDelay": "30s"
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 429,
         *         "message": "You exceeded your current quota, please check your plan and billing details.",
         *         "status": "RESOURCE_EXHAUSTED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.QuotaFailure",
         *             "violations": [
         *               {
         *                 "quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier",
         *                 "quotaValue": "50"
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        ResourceExhausted: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "RESOURCE_EXHAUSTED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The call was cancelled
         * @description The call was cancelled, mostly by the caller itself.
         * @example {
         *       "error": {
         *         "code": 499,
         *         "message": "The operation was cancelled.",
         *         "status": "CANCELLED"
         *       }
         *     }
         */
        Cancelled: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "CANCELLED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * Data is lost
         * @description Data is lost or corrupted and cannot be brought back.
         * @example {
         *       "error": {
         *         "code": 500,
         *         "message": "The object is corrupted.",
         *         "status": "DATA_LOSS"
         *       }
         *     }
         */
        DataLoss: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "DATA_LOSS";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The service failed in an unknown way
         * @description The error comes from elsewhere, or says too little to be put in one of the other codes.
         * @example {
         *       "error": {
         *         "code": 500,
         *         "message": "Unknown Error.",
         *         "status": "UNKNOWN"
         *       }
         *     }
         */
        Unknown: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "UNKNOWN";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The service failed inside
         * @description Something that the system relies on does not hold. It is kept for serious errors.
         * @example {
         *       "error": {
         *         "code": 500,
         *         "message": "Internal error encountered.",
         *         "status": "INTERNAL"
         *       }
         *     }
         */
        Internal: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "INTERNAL";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The method is not there
         * @description The operation is not implemented, or not switched on, in this API.
         * @example {
         *       "error": {
         *         "code": 501,
         *         "message": "Operation is not implemented, or supported, or enabled.",
         *         "status": "UNIMPLEMENTED"
         *       }
         *     }
         */
        Unimplemented: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "UNIMPLEMENTED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The service is unavailable
         * @description The service is not there for the moment. That passes most often, so the call may be sent again.
         * @example {
         *       "error": {
         *         "code": 503,
         *         "message": "The service is currently unavailable.",
         *         "status": "UNAVAILABLE"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": 503,
         *         "message": "The model is overloaded. Please try again later.",
         *         "status": "UNAVAILABLE"
         *       }
         *     }
         */
        Unavailable: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "UNAVAILABLE";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * It took too long
         * @description The time was over before the operation ended. It may have ended well nevertheless.
         * @example {
         *       "error": {
         *         "code": 504,
         *         "message": "Deadline expired before operation could complete.",
         *         "status": "DEADLINE_EXCEEDED"
         *       }
         *     }
         */
        DeadlineExceeded: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "DEADLINE_EXCEEDED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details?: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API is not switched on
         * @description The project that is charged for the call has not switched the API on, or has switched it off.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "Looker Studio API has not been used in project 153584548092 before or it is disabled.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "SERVICE_DISABLED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/153584548092",
         *               "service": "datastudio.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiDisabled: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * Billing is switched off
         * @description The billing account of the project is disabled.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "Billing is switched off.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "BILLING_DISABLED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        BillingDisabled: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API key is invalid
         * @description The API key has a bad form, does not exist or has expired.
         * @example {
         *       "error": {
         *         "code": 400,
         *         "message": "API key not valid. Please pass a valid API key.",
         *         "status": "INVALID_ARGUMENT",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "API_KEY_INVALID",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "service": "routes.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiKeyInvalid: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "INVALID_ARGUMENT";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API key is not for this API
         * @description The API key is restricted to other APIs.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The API key is not for this API.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "API_KEY_SERVICE_BLOCKED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiKeyServiceBlocked: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API key is not for this web page
         * @description The API key is restricted to web pages of other addresses.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The API key is not for this web page.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "API_KEY_HTTP_REFERRER_BLOCKED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiKeyHttpReferrerBlocked: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API key is not for this IP address
         * @description The API key is restricted to other IP addresses.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The API key is not for this IP address.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "API_KEY_IP_ADDRESS_BLOCKED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiKeyIpAddressBlocked: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API key is not for this Android app
         * @description The API key is restricted to other Android apps.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The API key is not for this Android app.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "API_KEY_ANDROID_APP_BLOCKED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiKeyAndroidAppBlocked: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The API key is not for this iOS app
         * @description The API key is restricted to other iOS apps.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The API key is not for this iOS app.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "API_KEY_IOS_APP_BLOCKED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ApiKeyIosAppBlocked: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * Too many calls in this time
         * @description The rate quota of the consumer is used up for this window; the metadata name the metric and the limit.
         * @example {
         *       "error": {
         *         "code": 429,
         *         "message": "Quota exceeded for quota metric 'Read requests'.",
         *         "status": "RESOURCE_EXHAUSTED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "RATE_LIMIT_EXCEEDED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "pubsub.googleapis.com",
         *               "quota_metric": "pubsub.googleapis.com/read_requests",
         *               "quota_limit": "ReadsPerMinutePerProject"
         *             }
         *           },
         *           {
         *             "@type": "type.googleapis.com/google.rpc.RetryInfo",
         *             "retryDelay": "30s"
         *           }
         *         ]
         *       }
         *     }
         */
        RateLimitExceeded: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "RESOURCE_EXHAUSTED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * No more of this resource is allowed
         * @description The consumer has as many of this resource as its quota allows; the metadata name the metric and the limit.
         * @example {
         *       "error": {
         *         "code": 429,
         *         "message": "No more of this resource is allowed.",
         *         "status": "RESOURCE_EXHAUSTED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "RESOURCE_QUOTA_EXCEEDED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "compute.googleapis.com",
         *               "quota_metric": "compute.googleapis.com/vms",
         *               "quota_limit": "VMsPerProject"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ResourceQuotaExceeded: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "RESOURCE_EXHAUSTED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * A tax restriction forbids this location
         * @description The billing address is in a place whose taxes do not allow resources in this location.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "A tax restriction forbids this location.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "LOCATION_TAX_POLICY_VIOLATED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com",
         *               "location": "locations/asia-northeast3"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        LocationTaxPolicyViolated: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The project to charge may not be used
         * @description The caller lacks a permission on the project that the call is to be charged to, or that project is invalid.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The project to charge may not be used.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "USER_PROJECT_DENIED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        UserProjectDenied: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The project is suspended
         * @description The project is suspended, since it breaks the terms of service.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The project is suspended.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "CONSUMER_SUSPENDED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ConsumerSuspended: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The project is not valid
         * @description The project that the call belongs to has a bad form, does not exist or was deleted.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "The project is not valid.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "CONSUMER_INVALID",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ConsumerInvalid: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * A perimeter blocks the call
         * @description The call breaks the VPC Service Controls of the organization. `uid` of the metadata finds it in the audit log.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "A perimeter blocks the call.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "SECURITY_POLICY_VIOLATED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "uid": "123456789abcde",
         *               "consumer": "projects/123",
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        SecurityPolicyViolated: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The access token has expired
         * @description The access token was good once, and has run out.
         * @example {
         *       "error": {
         *         "code": 401,
         *         "message": "Request had invalid authentication credentials.",
         *         "status": "UNAUTHENTICATED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "ACCESS_TOKEN_EXPIRED",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        AccessTokenExpired: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "UNAUTHENTICATED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The token lacks a scope
         * @description The access token was granted for scopes that do not cover this method.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "Request had insufficient authentication scopes.",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "service": "drive.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        AccessTokenScopeInsufficient: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The call has no credentials
         * @description The method wants credentials, and the call has none; an API key alone is not enough here.
         * @example {
         *       "error": {
         *         "code": 401,
         *         "message": "Request is missing required authentication credential.",
         *         "status": "UNAUTHENTICATED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "CREDENTIALS_MISSING",
         *             "domain": "googleapis.com",
         *             "metadata": {
         *               "service": "storage.googleapis.com"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        CredentialsMissing: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "UNAUTHENTICATED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The caller lacks an IAM permission
         * @description The caller has no role that holds the permission of the metadata on the resource, or the resource does not exist.
         * @example {
         *       "error": {
         *         "code": 403,
         *         "message": "Permission 'logging.buckets.create' denied on resource (or it may not exist).",
         *         "status": "PERMISSION_DENIED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "IAM_PERMISSION_DENIED",
         *             "domain": "iam.googleapis.com",
         *             "metadata": {
         *               "permission": "logging.buckets.create"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        IamPermissionDenied: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "PERMISSION_DENIED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The zone has too little left
         * @description The zone has not enough of what the call asks for; `zonesWithCapacity` of the metadata may name others.
         * @example {
         *       "error": {
         *         "code": 429,
         *         "message": "The zone us-east1-a has too few resources for this request. Try another zone or try again later.",
         *         "status": "RESOURCE_EXHAUSTED",
         *         "details": [
         *           {
         *             "@type": "type.googleapis.com/google.rpc.ErrorInfo",
         *             "reason": "RESOURCE_AVAILABILITY",
         *             "domain": "compute.googleapis.com",
         *             "metadata": {
         *               "zone": "us-east1-a",
         *               "vmType": "e2-medium",
         *               "zonesWithCapacity": "us-central1-f,us-central1-c"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ResourceAvailability: {
            /** @description A google.rpc.Status as JSON. */
            error: {
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /** @description What went wrong, for developers and in English; an empty one can be left out. */
                message?: string;
                /**
                 * @description The name of the google.rpc.Code.
                 * @constant
                 */
                status: "RESOURCE_EXHAUSTED";
                /** @description More about this case. ErrorInfo is always there in newer APIs. */
                details: components["schemas"]["Detail"][];
                /** @description The list of older APIs: what went wrong, in their own words. */
                errors?: {
                    /**
                     * @description Whose reasons these are.
                     * @example usageLimits
                     */
                    domain?: string;
                    /**
                     * @description Why it failed.
                     * @example rateLimitExceeded
                     */
                    reason?: string;
                    /** @description The same for developers. */
                    message?: string;
                }[];
            };
        };
        /**
         * The call was cancelled
         * @description The call was cancelled, mostly by the caller itself.
         * @example {
         *       "code": 1,
         *       "message": "context canceled",
         *       "details": []
         *     }
         */
        BareCancelled: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 1;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The service failed in an unknown way
         * @description The error comes from elsewhere, or says too little to be put in one of the other codes.
         * @example {
         *       "code": 2,
         *       "message": "unknown error",
         *       "details": []
         *     }
         */
        BareUnknown: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 2;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * An argument is invalid
         * @description The caller sent an argument that is wrong whatever the state of the system.
         * @example {
         *       "code": 3,
         *       "message": "title is required",
         *       "details": []
         *     }
         */
        BareInvalidArgument: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 3;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * It took too long
         * @description The time was over before the operation ended. It may have ended well nevertheless.
         * @example {
         *       "code": 4,
         *       "message": "context deadline exceeded",
         *       "details": []
         *     }
         */
        BareDeadlineExceeded: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 4;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * There is no such thing
         * @description What the call names does not exist, or is hidden from a whole group of callers.
         * @example {
         *       "code": 5,
         *       "message": "Not Found",
         *       "details": []
         *     }
         */
        BareNotFound: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 5;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * It exists already
         * @description What the call is to create exists already.
         * @example {
         *       "code": 6,
         *       "message": "a hat of this name exists",
         *       "details": []
         *     }
         */
        BareAlreadyExists: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 6;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The caller may not do this
         * @description The caller is known and lacks the permission. It is neither used for quotas nor where the caller is unknown.
         * @example {
         *       "code": 7,
         *       "message": "you may not edit this hat",
         *       "details": []
         *     }
         */
        BarePermissionDenied: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 7;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * Something is used up
         * @description A quota or a rate limit is reached, or the whole system has too little of something.
         * @example {
         *       "code": 8,
         *       "message": "too many hats a minute",
         *       "details": []
         *     }
         * @example {
         *       "code": 8,
         *       "message": "too many hats a minute",
         *       "details": [
         *         {
         *           "@type": "type.googleapis.com/google.rpc.RetryInfo",
         *           "retryDelay": "30s"
         *         }
         *       ]
         *     }
         */
        BareResourceExhausted: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 8;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The state of the system is in the way
         * @description The system is not in the state that the call needs, such as a folder that is not empty.
         * @example {
         *       "code": 9,
         *       "message": "the folder is not empty",
         *       "details": []
         *     }
         */
        BareFailedPrecondition: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 9;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The operation was aborted
         * @description The operation was given up, mostly because it ran into another one at the same time: a check of an etag failed, or a transaction.
         * @example {
         *       "code": 10,
         *       "message": "the hat changed meanwhile",
         *       "details": []
         *     }
         */
        BareAborted: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 10;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * Past the valid range
         * @description The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
         * @example {
         *       "code": 11,
         *       "message": "offset 900 is beyond the end",
         *       "details": []
         *     }
         */
        BareOutOfRange: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 11;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The method is not there
         * @description The operation is not implemented, or not switched on, in this API.
         * @example {
         *       "code": 12,
         *       "message": "Method Not Allowed",
         *       "details": []
         *     }
         */
        BareUnimplemented: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 12;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The service failed inside
         * @description Something that the system relies on does not hold. It is kept for serious errors.
         * @example {
         *       "code": 13,
         *       "message": "internal error",
         *       "details": []
         *     }
         */
        BareInternal: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 13;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The service is unavailable
         * @description The service is not there for the moment. That passes most often, so the call may be sent again.
         * @example {
         *       "code": 14,
         *       "message": "upstream connect error or disconnect/reset before headers",
         *       "details": []
         *     }
         * @example {
         *       "code": 14,
         *       "message": "upstream connect error or disconnect/reset before headers",
         *       "details": [
         *         {
         *           "@type": "type.googleapis.com/google.rpc.RetryInfo",
         *           "retryDelay": "30s"
         *         }
         *       ]
         *     }
         */
        BareUnavailable: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 14;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * Data is lost
         * @description Data is lost or corrupted and cannot be brought back.
         * @example {
         *       "code": 15,
         *       "message": "the object is corrupted",
         *       "details": []
         *     }
         */
        BareDataLoss: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 15;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
        /**
         * The caller is not authenticated
         * @description The call has no valid credentials.
         * @example {
         *       "code": 16,
         *       "message": "the token is expired",
         *       "details": []
         *     }
         */
        BareUnauthenticated: {
            /**
             * @description The number of the google.rpc.Code.
             * @constant
             */
            code: 16;
            /** @description What went wrong, for developers. */
            message: string;
            /** @description More about this case; empty most often. */
            details: components["schemas"]["Detail"][];
        };
    };
    responses: {
        /** @description The request is at fault, or does not fit the state. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidArgument"] | components["schemas"]["FailedPrecondition"] | components["schemas"]["OutOfRange"] | components["schemas"]["ApiKeyInvalid"] | components["schemas"]["BareInvalidArgument"] | components["schemas"]["BareFailedPrecondition"] | components["schemas"]["BareOutOfRange"];
            };
        };
        /** @description The caller is not authenticated. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthenticated"] | components["schemas"]["AccessTokenExpired"] | components["schemas"]["CredentialsMissing"] | components["schemas"]["BareUnauthenticated"];
            };
        };
        /** @description The caller may not do this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionDenied"] | components["schemas"]["ApiDisabled"] | components["schemas"]["BillingDisabled"] | components["schemas"]["ApiKeyServiceBlocked"] | components["schemas"]["ApiKeyHttpReferrerBlocked"] | components["schemas"]["ApiKeyIpAddressBlocked"] | components["schemas"]["ApiKeyAndroidAppBlocked"] | components["schemas"]["ApiKeyIosAppBlocked"] | components["schemas"]["LocationTaxPolicyViolated"] | components["schemas"]["UserProjectDenied"] | components["schemas"]["ConsumerSuspended"] | components["schemas"]["ConsumerInvalid"] | components["schemas"]["SecurityPolicyViolated"] | components["schemas"]["AccessTokenScopeInsufficient"] | components["schemas"]["IamPermissionDenied"] | components["schemas"]["BarePermissionDenied"];
            };
        };
        /** @description What the request names does not exist. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"] | components["schemas"]["BareNotFound"];
            };
        };
        /** @description The request contradicts what exists, or what changed meanwhile. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AlreadyExists"] | components["schemas"]["Aborted"] | components["schemas"]["BareAlreadyExists"] | components["schemas"]["BareAborted"];
            };
        };
        /** @description A quota or a limit is reached. */
        429: {
            headers: {
                /** @description How long to wait, where the API sends it; most say it in RetryInfo. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceExhausted"] | components["schemas"]["RateLimitExceeded"] | components["schemas"]["ResourceQuotaExceeded"] | components["schemas"]["ResourceAvailability"] | components["schemas"]["BareResourceExhausted"];
            };
        };
        /** @description The caller cancelled the call. */
        499: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Cancelled"] | components["schemas"]["BareCancelled"];
            };
        };
        /** @description The service failed. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataLoss"] | components["schemas"]["Unknown"] | components["schemas"]["Internal"] | components["schemas"]["BareUnknown"] | components["schemas"]["BareInternal"] | components["schemas"]["BareDataLoss"];
            };
        };
        /** @description The method is not there. */
        501: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unimplemented"] | components["schemas"]["BareUnimplemented"];
            };
        };
        /** @description The service is unavailable. */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unavailable"] | components["schemas"]["BareUnavailable"];
            };
        };
        /** @description The service did not answer in time. */
        504: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeadlineExceeded"] | components["schemas"]["BareDeadlineExceeded"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    callStreaming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of the method, such as v1/models:streamGenerate. */
                method: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The elements of the answer. The last one can be an error, although the status is 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamedAnswer"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            429: components["responses"]["429"];
            499: components["responses"]["499"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
            503: components["responses"]["503"];
            504: components["responses"]["504"];
        };
    };
}
