// @generated from twirp/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/{prefix}/{service}/{method}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a method. */
        post: operations["callMethod"];
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
            /**
             * @description Which error it is. There are no others.
             * @enum {unknown}
             */
            code: "canceled" | "unknown" | "invalid_argument" | "deadline_exceeded" | "not_found" | "already_exists" | "permission_denied" | "resource_exhausted" | "failed_precondition" | "aborted" | "out_of_range" | "unimplemented" | "internal" | "unavailable" | "dataloss" | "unauthenticated" | "data_loss" | "malformed" | "bad_route";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * An argument is invalid
         * @description The caller sent an argument that is wrong whatever the state of the system.
         * @example {
         *       "code": "invalid_argument",
         *       "msg": "title is required"
         *     }
         */
        InvalidArgument: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "invalid_argument";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The request cannot be decoded
         * @description The server cannot decode the message: it is encoded wrongly, or client and server have definitions that do not fit.
         * @example {
         *       "code": "malformed",
         *       "msg": "the json request could not be decoded"
         *     }
         */
        Malformed: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "malformed";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The state of the system is in the way
         * @description The system is not in the state that the call needs, such as a folder that is not empty.
         * @example {
         *       "code": "failed_precondition",
         *       "msg": "the folder is not empty"
         *     }
         */
        FailedPrecondition: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "failed_precondition";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * Past the valid range
         * @description The call goes past the valid range, such as reading behind the end of a file. Unlike an invalid argument, it may become valid once the state changes.
         * @example {
         *       "code": "out_of_range",
         *       "msg": "offset 900 is beyond the end"
         *     }
         */
        OutOfRange: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "out_of_range";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The caller is not authenticated
         * @description The call has no valid credentials.
         * @example {
         *       "code": "unauthenticated",
         *       "msg": "the token is expired"
         *     }
         */
        Unauthenticated: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "unauthenticated";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The caller may not do this
         * @description The caller is known and lacks the permission.
         * @example {
         *       "code": "permission_denied",
         *       "msg": "you may not edit this hat"
         *     }
         * @example {
         *       "code": "permission_denied",
         *       "msg": "you may not edit this hat",
         *       "meta": {
         *         "hat": "7",
         *         "owner": "ada"
         *       }
         *     }
         */
        PermissionDenied: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "permission_denied";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * There is no such thing
         * @description What the call names does not exist, or is hidden from the caller.
         * @example {
         *       "code": "not_found",
         *       "msg": "no such hat"
         *     }
         */
        NotFound: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "not_found";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * There is no such method
         * @description The address leads to no method of a Twirp service, or the request is no POST. Generated code of the server answers so, never the application.
         * @example {
         *       "code": "bad_route",
         *       "msg": "no handler for path \"/twirp/example.Haberdasher/MakeHats\"",
         *       "meta": {
         *         "twirp_invalid_route": "POST /twirp/example.Haberdasher/MakeHats"
         *       }
         *     }
         */
        BadRoute: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "bad_route";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * It exists already
         * @description What the call is to create exists already.
         * @example {
         *       "code": "already_exists",
         *       "msg": "a hat of this name exists"
         *     }
         */
        AlreadyExists: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "already_exists";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The operation was aborted
         * @description The operation was given up, mostly because it ran into another one at the same time.
         * @example {
         *       "code": "aborted",
         *       "msg": "the hat changed meanwhile"
         *     }
         */
        Aborted: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "aborted";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * Something is used up
         * @description A quota or a rate limit is reached, or the whole system has too little of something.
         * @example {
         *       "code": "resource_exhausted",
         *       "msg": "too many hats a minute"
         *     }
         */
        ResourceExhausted: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "resource_exhausted";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The call was cancelled
         * @description The call was cancelled, mostly by the caller itself.
         * @example {
         *       "code": "canceled",
         *       "msg": "the request was canceled"
         *     }
         */
        Canceled: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "canceled";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * Data is lost
         * @description Data is lost or corrupted and cannot be brought back.
         * @example {
         *       "code": "dataloss",
         *       "msg": "the object is corrupted"
         *     }
         */
        DataLoss: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "dataloss";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The service failed in an unknown way
         * @description The error comes from elsewhere, or says too little to be put in one of the other codes.
         * @example {
         *       "code": "unknown",
         *       "msg": "unknown error"
         *     }
         */
        Unknown: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "unknown";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The service failed inside
         * @description Something that the system relies on does not hold.
         * @example {
         *       "code": "internal",
         *       "msg": "Something went wrong"
         *     }
         */
        Internal: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "internal";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The method is not there
         * @description The operation is not implemented, or not switched on, in this service.
         * @example {
         *       "code": "unimplemented",
         *       "msg": "example.Haberdasher/MakeHats is not implemented"
         *     }
         */
        Unimplemented: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "unimplemented";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * The service is unavailable
         * @description The service is not there for the moment. That passes most often.
         * @example {
         *       "code": "unavailable",
         *       "msg": "overloaded: back off and retry"
         *     }
         */
        Unavailable: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "unavailable";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * It took too long
         * @description The time was over before the operation ended. It may have ended well nevertheless.
         * @example {
         *       "code": "deadline_exceeded",
         *       "msg": "context deadline exceeded"
         *     }
         */
        DeadlineExceeded: {
            /**
             * @description Which error it is. There are no others.
             * @constant
             */
            code: "deadline_exceeded";
            /**
             * @description What went wrong, for people.
             * @example no such hat
             */
            msg: string;
            /** @description Further values; each of them is a text. */
            meta?: {
                [key: string]: string;
            };
        };
    };
    responses: {
        /** @description The request is at fault, or does not fit the state. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidArgument"] | components["schemas"]["Malformed"] | components["schemas"]["OutOfRange"];
            };
        };
        /** @description The caller is not authenticated. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthenticated"];
            };
        };
        /** @description The caller may not do this. */
        403: {
            headers: {
                /** @description How long to wait, where the service sends it. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionDenied"] | components["schemas"]["ResourceExhausted"];
            };
        };
        /** @description What the request names does not exist. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"] | components["schemas"]["BadRoute"];
            };
        };
        /** @description The call was cancelled, or took too long. */
        408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Canceled"] | components["schemas"]["DeadlineExceeded"];
            };
        };
        /** @description The request contradicts what exists, or what changed meanwhile. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AlreadyExists"] | components["schemas"]["Aborted"];
            };
        };
        /** @description The state of the system is in the way. */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailedPrecondition"];
            };
        };
        /** @description A quota or a limit is reached. */
        429: {
            headers: {
                /** @description How long to wait, where the service sends it. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ResourceExhausted"];
            };
        };
        /** @description The service failed. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataLoss"] | components["schemas"]["Unknown"] | components["schemas"]["Internal"];
            };
        };
        /** @description The method is not there. */
        501: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unimplemented"];
            };
        };
        /** @description The service is unavailable. */
        503: {
            headers: {
                /** @description How long to wait, where the service sends it. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unavailable"];
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
    callMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mostly twirp; a service may choose another one, or none. */
                prefix: string;
                /** @description The package and the service, such as example.v1.Haberdasher. */
                service: string;
                /** @description The method, such as MakeHat. */
                method: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the method returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            408: components["responses"]["408"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
            503: components["responses"]["503"];
        };
    };
}
