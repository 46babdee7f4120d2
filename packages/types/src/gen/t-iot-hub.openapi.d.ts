// @generated from specs/t-iot-hub/openapi.yaml. Edit the spec, then run `faultline generate`.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The body of a failed call. Only `title` and `detail` are known, and `errors` in one case; everything else, such as `type` or
         *     `instance`, is unknown and stays open. A `status` that is not the HTTP status makes the advice the more cautious one of both.
         */
        Problem: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @example Bad Request
             */
            title: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * Success without a result
         * @description The status is 200, and the body is empty where a result was expected. The values in the fields of the filter are what to look at.
         * @example
         */
        EmptyResult: string;
        /**
         * The request cannot be processed
         * @description The general error for a request that cannot be processed. The text in the body mostly explains why.
         * @example {
         *       "title": "Bad Request",
         *       "detail": "pageSize must be a valid number."
         *     }
         * @example {
         *       "title": "Bad Request"
         *     }
         */
        BadRequest: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @constant
             */
            title: "Bad Request";
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * The POST body was refused
         * @description The body that was sent with POST did not pass the validation of input. `errors` may list what is wrong with it.
         * @example {
         *       "title": "Missing or malformed parameter",
         *       "detail": "The request body is not valid."
         *     }
         * @example {
         *       "title": "Missing or malformed parameter",
         *       "detail": "The request body is not valid.",
         *       "errors": [
         *         "productId is required."
         *       ]
         *     }
         */
        MissingOrMalformedParameter: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @constant
             */
            title: "Missing or malformed parameter";
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
            /** @description A list of the validation issues, where there is one. How an item looks is not documented, so take it as it comes. */
            errors?: (string | {
                [key: string]: unknown;
            } | unknown[] | number | boolean | null)[];
        };
        /**
         * The resource does not support the action
         * @description The action that was asked for is not valid for this resource; a resource of this kind does not support it.
         * @example {
         *       "title": "Invalid Action",
         *       "detail": "The action is not supported by this resource."
         *     }
         */
        InvalidAction: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @constant
             */
            title: "Invalid Action";
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * The caller is not authenticated
         * @description What authenticates the caller is missing or invalid. The status alone tells this error; the text of `title` is not documented.
         * @example {
         *       "title": "Unauthorized",
         *       "detail": "The access token is missing or invalid."
         *     }
         */
        Unauthorized: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @example Bad Request
             */
            title: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * The caller may not do this
         * @description The credentials are valid, and they do not carry the rights for this action on this resource. It is the same on all supported
         *     platforms. The status alone tells this error; the text of `title` is not documented.
         * @example {
         *       "title": "Forbidden",
         *       "detail": "The application has no permission for this action."
         *     }
         */
        Forbidden: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @example Bad Request
             */
            title: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * No data was found
         * @description No data fits the request and its parameters. The status alone tells this error; the text of `title` is not documented.
         * @example {
         *       "title": "Not Found",
         *       "detail": "No product was found for this id."
         *     }
         */
        NotFound: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @example Bad Request
             */
            title: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * Too many requests
         * @description The user sent more requests in a given time than the rate limit allows. No figure is given with the error; the service describes its rate
         *     limiting on a page of its own. The status alone tells this error; the text of `title` is not documented.
         * @example {
         *       "title": "Too Many Requests",
         *       "detail": "The rate limit is exceeded."
         *     }
         */
        TooManyRequests: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @example Bad Request
             */
            title: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
        /**
         * The server or a platform behind it failed
         * @description In general neither the client nor the request is at fault; a call to a backend platform ran into a timeout, for instance. Yet some CMO
         *     platforms answer 500 to a request that is invalid, or to credentials that are invalid or expired. The status alone tells this error; the
         *     text of `title` is not documented.
         * @example {
         *       "title": "Internal Server Error",
         *       "detail": "The backend platform did not answer in time."
         *     }
         */
        InternalServerError: {
            /**
             * @description Which kind of failure it is. Tells the errors under 400 apart; under other statuses its text is not documented.
             * @example Bad Request
             */
            title: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Whether it appears is not documented. Where it does, it is the HTTP status (RFC 9457). */
            status?: unknown;
        };
    };
    responses: {
        /**
         * @description The call succeeded as far as HTTP goes, and the body is empty. This is a documented failure: the filter of the request could not be
         *     applied. A body with content under 200 is a success and is described with its API, not here.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["EmptyResult"];
            };
        };
        /** @description The request is at fault. Further titles may appear. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequest"] | components["schemas"]["MissingOrMalformedParameter"] | components["schemas"]["InvalidAction"];
            };
        };
        /** @description The caller is not authenticated. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description The caller is known and may not do this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description No data was found. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description Too many requests. */
        429: {
            headers: {
                /** @description Seen from the gateway: how long to wait, in seconds or as an HTTP date. The documented hour holds in any case. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description The server or a platform behind it failed. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description The gateway in front of the APIs cannot pass the request on. Its body is a bare message or HTML. */
        503: {
            headers: {
                /** @description Seen from the gateway: how long to wait, in seconds or as an HTTP date. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
