// @generated from specs/device-management/openapi.yaml. Edit the spec, then run `faultline generate`.
export type paths = Record<string, never>;
export interface webhooks {
    notification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the service delivers to the notification channel that the caller registered. */
        post: operations["receiveNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The body of every failed call. */
        ErrorResponse: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             */
            code: number;
            /**
             * @description Which error it is. New values may appear at any time.
             * @example validation_error
             */
            type: string;
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /** @description One member of the request, and what is wrong with it. */
        ErrorField: {
            /**
             * @description The name of the member; `body` stands for the body as a whole.
             * @example limit
             */
            name: string;
            /** @description What is wrong with it; a text for people. */
            message: string;
        };
        /**
         * Bad request
         * @description Something about the request is wrong, and no more specific error describes it.
         * @example {
         *       "object": "error",
         *       "code": 400,
         *       "type": "bad_request",
         *       "message": "The request could not be understood.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff01"
         *     }
         */
        BadRequest: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 400;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "bad_request";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * A parameter was refused
         * @description At least one parameter of the request is invalid. `fields` names each one and says why.
         * @example {
         *       "object": "error",
         *       "code": 400,
         *       "type": "validation_error",
         *       "message": "Validation failed for 1 field.",
         *       "fields": [
         *         {
         *           "name": "limit",
         *           "message": "Must be between 2 and 1000."
         *         }
         *       ],
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff02"
         *     }
         * @example {
         *       "object": "error",
         *       "code": 400,
         *       "type": "validation_error",
         *       "message": "The body is not valid JSON.",
         *       "fields": [
         *         {
         *           "name": "body",
         *           "message": "Not valid JSON."
         *         }
         *       ],
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff22"
         *     }
         */
        ValidationError: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 400;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "validation_error";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The Authorization header is invalid
         * @description Authentication failed because the request has no usable Authorization header.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "invalid_auth",
         *       "message": "The authorization header is invalid.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff03"
         *     }
         */
        InvalidAuth: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "invalid_auth";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * These credentials do not fit the request
         * @description Authentication failed because the kind of Authorization header that was sent is not allowed for this request.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "auth_mismatch",
         *       "message": "The authorization header is not allowed for this request.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff04"
         *     }
         */
        AuthMismatch: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "auth_mismatch";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The access key is invalid
         * @description Authentication failed because the service does not accept the access key.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "invalid_accesskey",
         *       "message": "The access key is invalid.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff05"
         *     }
         */
        InvalidAccessKey: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "invalid_accesskey";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The caller is not authenticated
         * @description The request needs credentials that it did not present, or that were not accepted. Some APIs use this type in place of the three more specific ones.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "unauthorized",
         *       "message": "Unauthorized.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff06"
         *     }
         */
        Unauthorized: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "unauthorized";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The access token is invalid
         * @description Authentication failed because the service does not accept the token of the login session; it may have run out.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "invalid_token",
         *       "message": "The token is invalid.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff31"
         *     }
         */
        InvalidToken: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "invalid_token";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The API key is invalid
         * @description Authentication failed because the service does not accept the API key. Access keys were called API keys before.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "invalid_apikey",
         *       "message": "The API key is invalid.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff32"
         *     }
         */
        InvalidApiKey: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "invalid_apikey";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The login has to be confirmed
         * @description The login session is valid, and this request needs a fresh login.
         * @example {
         *       "object": "error",
         *       "code": 401,
         *       "type": "reauth_required",
         *       "message": "Log in again to do this.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff33"
         *     }
         */
        ReauthRequired: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "reauth_required";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The user may not do this
         * @description The user is authenticated, and has no right to this resource or to this request.
         * @example {
         *       "object": "error",
         *       "code": 403,
         *       "type": "access_denied",
         *       "message": "The user is not allowed to access the resource.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff07"
         *     }
         */
        AccessDenied: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 403;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "access_denied";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * Blocked by export control
         * @description The access was blocked so that export control rules are kept.
         * @example {
         *       "object": "error",
         *       "code": 403,
         *       "type": "access_restricted",
         *       "message": "Access from this location is blocked.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff08"
         *     }
         */
        AccessRestricted: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 403;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "access_restricted";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The account's limit is reached
         * @description The account has used up the number of operations that its type allows.
         * @example {
         *       "object": "error",
         *       "code": 403,
         *       "type": "account_limit_exceeded",
         *       "message": "The account limit has been reached.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff09"
         *     }
         */
        AccountLimitExceeded: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 403;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "account_limit_exceeded";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * HTTP was used instead of HTTPS
         * @description The request came over plain HTTP. The APIs are open to secure connections only.
         * @example {
         *       "object": "error",
         *       "code": 403,
         *       "type": "invalid_request",
         *       "message": "HTTPS is required.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff0a"
         *     }
         */
        InvalidRequest: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 403;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "invalid_request";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The request is forbidden
         * @description The caller is known and may not do this. Some APIs use this type in place of `access_denied`.
         * @example {
         *       "object": "error",
         *       "code": 403,
         *       "type": "forbidden",
         *       "message": "Forbidden.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff0b"
         *     }
         */
        Forbidden: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 403;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "forbidden";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The resource does not exist
         * @description The interface or the resource that the request names was not found.
         * @example {
         *       "object": "error",
         *       "code": 404,
         *       "type": "not_found",
         *       "message": "Device not found.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff0c"
         *     }
         * @example {
         *       "object": "error",
         *       "code": 404,
         *       "type": "not_found",
         *       "message": "Device not found.",
         *       "fields": [],
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff1c"
         *     }
         */
        NotFound: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 404;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "not_found";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * No API answers at this URL
         * @description The URL is unknown, or the API behind it does not support the method.
         * @example {
         *       "object": "error",
         *       "code": 404,
         *       "type": "unrecognized_request",
         *       "message": "Unrecognized request URL.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff0d"
         *     }
         */
        UnrecognizedRequest: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 404;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "unrecognized_request";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The report does not exist
         * @description No report was found for what the request asked for.
         * @example {
         *       "object": "error",
         *       "code": 404,
         *       "type": "report_not_found",
         *       "message": "Report not found.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff0e"
         *     }
         */
        ReportNotFound: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 404;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "report_not_found";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The method is not supported
         * @description The API does not support the HTTP method of the request at this URL.
         * @example {
         *       "object": "error",
         *       "code": 405,
         *       "type": "method_not_supported",
         *       "message": "Method PATCH is not supported.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff0f"
         *     }
         */
        MethodNotSupported: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 405;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "method_not_supported";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * No accepted form of the answer
         * @description The service cannot answer in any of the forms that the Accept header names.
         * @example {
         *       "object": "error",
         *       "code": 406,
         *       "type": "not_acceptable",
         *       "message": "The requested media type is not available.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff34"
         *     }
         */
        NotAcceptable: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 406;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "not_acceptable";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The current state is in the way
         * @description The request contradicts the state that the resource is in now, and was not carried out.
         * @example {
         *       "object": "error",
         *       "code": 409,
         *       "type": "conflict",
         *       "message": "The campaign is already running.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff10"
         *     }
         */
        Conflict: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 409;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "conflict";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * It exists already
         * @description The request would create an entity that exists already.
         * @example {
         *       "object": "error",
         *       "code": 409,
         *       "type": "duplicate",
         *       "message": "A user with this name exists already.",
         *       "fields": [
         *         {
         *           "name": "username",
         *           "message": "Already in use."
         *         }
         *       ],
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff11"
         *     }
         */
        Duplicate: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 409;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "duplicate";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * A condition of the request does not hold
         * @description A precondition that the request states, such as If-Match, does not hold for the resource as it is now.
         * @example {
         *       "object": "error",
         *       "code": 412,
         *       "type": "precondition_failed",
         *       "message": "The precondition failed.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff35"
         *     }
         */
        PreconditionFailed: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 412;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "precondition_failed";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The media type is not supported
         * @description The API does not take a body of the media type that the Content-Type header names.
         * @example {
         *       "object": "error",
         *       "code": 415,
         *       "type": "unsupported_media_type",
         *       "message": "The media type is not supported.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff36"
         *     }
         */
        UnsupportedMediaType: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 415;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "unsupported_media_type";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * Too many requests
         * @description The caller sends requests faster than the service takes them.
         * @example {
         *       "object": "error",
         *       "code": 429,
         *       "type": "rate_limit_exceeded",
         *       "message": "Request rate limit exceeded.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff12"
         *     }
         */
        RateLimitExceeded: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 429;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "rate_limit_exceeded";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The server failed unexpectedly
         * @description An unexpected failure inside Device Management.
         * @example {
         *       "object": "error",
         *       "code": 500,
         *       "type": "internal_server_error",
         *       "message": "Unexpected internal server error.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff13"
         *     }
         */
        InternalServerError: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 500;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "internal_server_error";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * Internal error
         * @description A failure inside Device Management. Some APIs use this type in place of `internal_server_error`.
         * @example {
         *       "object": "error",
         *       "code": 500,
         *       "type": "internal_error",
         *       "message": "Internal error.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff14"
         *     }
         */
        InternalError: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 500;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "internal_error";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /**
         * The system is unavailable
         * @description Device Management cannot serve the request at the moment.
         * @example {
         *       "object": "error",
         *       "code": 503,
         *       "type": "system_unavailable",
         *       "message": "System unavailable.",
         *       "request_id": "015d2dcbb7e9a4c9e2b1000100c0ff15"
         *     }
         */
        SystemUnavailable: {
            /**
             * @description Marks the body as an error.
             * @constant
             */
            object: "error";
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 503;
            /**
             * @description Which error it is. New values may appear at any time.
             * @constant
             */
            type: "system_unavailable";
            /** @description What went wrong in this very case; a text for people. */
            message: string;
            /** @description The members of the request that were refused. May be an empty list; some errors put data of their own here. */
            fields?: components["schemas"]["ErrorField"][];
            /**
             * @description Identifies the request in the logs of the service; usually 32 hexadecimal digits, equal to the X-Request-ID header.
             * @example 015d2dcbb7e9a4c9e2b1000100c0ffee
             */
            request_id: string;
        };
        /** @description What the notification channel delivers. Further members carry registrations and resource values. */
        NotificationMessage: {
            /** @description Answers of devices to earlier asynchronous requests. */
            "async-responses"?: (components["schemas"]["AsyncSuccess"] | components["schemas"]["AsyncBadRequest"] | components["schemas"]["AsyncNotFound"] | components["schemas"]["AsyncPreconditionFailed"] | components["schemas"]["AsyncEntityTooLarge"] | components["schemas"]["AsyncUnsupportedMediaType"] | components["schemas"]["AsyncNotQueued"] | components["schemas"]["AsyncNoConnection"] | components["schemas"]["AsyncUnavailable"] | components["schemas"]["AsyncTimeout"])[];
        };
        /** @description The answer to one asynchronous request (AsyncIDResponse). */
        AsyncResponse: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @example 504
             */
            status: number;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device carried the request out
         * @description The device carried the request out; `payload` holds its answer.
         * @example {
         *       "id": "4b2f-read-0000",
         *       "status": 200,
         *       "payload": "MjEuNQ==",
         *       "ct": "text/plain",
         *       "max-age": 60
         *     }
         */
        AsyncSuccess: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 200;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device refused the request
         * @description The asynchronous request was invalid and did not succeed on the device.
         * @example {
         *       "id": "4b2f-read-0001",
         *       "status": 400,
         *       "error": "BAD_REQUEST",
         *       "payload": null
         *     }
         */
        AsyncBadRequest: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 400;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device has no such resource
         * @description The device does not have the resource that was asked for.
         * @example {
         *       "id": "4b2f-read-0002",
         *       "status": 404,
         *       "error": "NOT_FOUND"
         *     }
         */
        AsyncNotFound: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 404;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device's precondition was not met
         * @description The device answered that a precondition does not hold (CoAP 4.12), and did not carry the request out.
         * @example {
         *       "id": "4b2f-write-0003",
         *       "status": 412,
         *       "error": "PRECONDITION_FAILED"
         *     }
         */
        AsyncPreconditionFailed: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 412;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The request is too large for the device
         * @description The request is too large and could not be delivered to the device.
         * @example {
         *       "id": "4b2f-write-0004",
         *       "status": 413,
         *       "error": "REQUEST_ENTITY_TOO_LARGE"
         *     }
         */
        AsyncEntityTooLarge: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 413;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device does not know the media type
         * @description The device does not support the media type of the request.
         * @example {
         *       "id": "4b2f-write-0005",
         *       "status": 415,
         *       "error": "UNSUPPORTED_MEDIA_TYPE"
         *     }
         */
        AsyncUnsupportedMediaType: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 415;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The request was dropped before it reached the device
         * @description The waiting request was dropped. `error` says whether it expired, the device deregistered, or the device is suspended.
         * @example {
         *       "id": "4b2f-read-0006",
         *       "status": 429,
         *       "error": "DEVICE_BLOCKED"
         *     }
         * @example {
         *       "id": "4b2f-read-0016",
         *       "status": 429,
         *       "error": "REQUEST_EXPIRED"
         *     }
         * @example {
         *       "id": "4b2f-read-0026",
         *       "status": 429,
         *       "error": "DEVICE_REMOVED_REGISTRATION"
         *     }
         */
        AsyncNotQueued: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 429;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * No connection to the device
         * @description Every try to reach the device failed; the last one could not establish a TCP or TLS connection.
         * @example {
         *       "id": "4b2f-read-0007",
         *       "status": 502,
         *       "error": "CONNECTION_FAILED"
         *     }
         */
        AsyncNoConnection: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 502;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device is unavailable
         * @description Every try to reach the device failed; at the last one it was not connected.
         * @example {
         *       "id": "4b2f-read-0008",
         *       "status": 503,
         *       "error": "NOT_CONNECTED"
         *     }
         */
        AsyncUnavailable: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 503;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
        /**
         * The device did not answer in time
         * @description Every try to reach the device failed; at the last one it did not answer within the time that its protocol allows.
         * @example {
         *       "id": "4b2f-read-0009",
         *       "status": 504,
         *       "error": "TIMEOUT"
         *     }
         */
        AsyncTimeout: {
            /** @description The async-id that the caller gave the request. */
            id: string;
            /**
             * @description What became of it, as an HTTP status.
             * @constant
             */
            status: 504;
            /**
             * @description A token that says more, where there is one.
             * @example TIMEOUT
             */
            error?: string;
            /** @description What the device answered, in Base64. */
            payload?: string | null;
            /** @description The content type of the payload. */
            ct?: string;
            /** @description For how many seconds the payload may be cached. */
            "max-age"?: number | string;
        };
    };
    responses: {
        /** @description The request itself is at fault. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequest"] | components["schemas"]["ValidationError"];
            };
        };
        /** @description The caller is not authenticated. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidAuth"] | components["schemas"]["AuthMismatch"] | components["schemas"]["InvalidAccessKey"] | components["schemas"]["Unauthorized"] | components["schemas"]["InvalidToken"] | components["schemas"]["InvalidApiKey"] | components["schemas"]["ReauthRequired"];
            };
        };
        /** @description The caller is known and may not do this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessDenied"] | components["schemas"]["AccessRestricted"] | components["schemas"]["AccountLimitExceeded"] | components["schemas"]["InvalidRequest"] | components["schemas"]["Forbidden"];
            };
        };
        /** @description What the request names does not exist. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"] | components["schemas"]["UnrecognizedRequest"] | components["schemas"]["ReportNotFound"];
            };
        };
        /** @description The API does not support the method. */
        405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotSupported"];
            };
        };
        /** @description The service has no form of the answer that the caller accepts. */
        406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotAcceptable"];
            };
        };
        /** @description The request contradicts what exists. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conflict"] | components["schemas"]["Duplicate"];
            };
        };
        /** @description The notification channel that is being polled was deleted by the client. */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A precondition of the request does not hold. */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PreconditionFailed"];
            };
        };
        /** @description The request is too large. */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The API does not take the media type of the request. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description The resource is locked. */
        423: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request depends on another one that failed. */
        424: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The connection has to be upgraded, to a websocket for instance. */
        426: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests. */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitExceeded"];
            };
        };
        /** @description The server failed. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"] | components["schemas"]["InternalError"];
            };
        };
        /** @description A server on the way got no valid answer. */
        502: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The system is unavailable. */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemUnavailable"];
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
    receiveNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NotificationMessage"];
            };
        };
        responses: {
            /** @description The delivery was taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
