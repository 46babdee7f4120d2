// @generated from vnd-error/openapi.yaml. Edit the spec, then run `faultline generate`.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of a failed call. */
        VndError: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The request is malformed
         * @description The service cannot read the request, or its members are wrong.
         * @example {
         *       "message": "Bad Request"
         *     }
         * @example {
         *       "message": "Bad Request",
         *       "_embedded": {
         *         "errors": [
         *           {
         *             "message": "hat.size: must be greater than 0"
         *           }
         *         ]
         *       },
         *       "_links": {
         *         "self": {
         *           "href": "/hats",
         *           "templated": false
         *         }
         *       }
         *     }
         */
        BadRequest: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The caller is not authenticated
         * @description The credentials are missing or not accepted.
         * @example {
         *       "message": "Unauthorized"
         *     }
         */
        Unauthorized: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The caller may not do this
         * @description The service knows the caller and refuses the request.
         * @example {
         *       "message": "Forbidden"
         *     }
         */
        Forbidden: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * There is no such resource
         * @description The resource that the address names does not exist.
         * @example {
         *       "message": "Page Not Found"
         *     }
         * @example {
         *       "message": "Page Not Found",
         *       "path": "/hats/7",
         *       "logref": "9f3b",
         *       "_links": {
         *         "self": {
         *           "href": "/hats/7",
         *           "templated": false
         *         }
         *       }
         *     }
         */
        NotFound: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The resource does not support the method
         * @description The resource is there and does not support the method of the request.
         * @example {
         *       "message": "Method [PUT] not allowed for URI [/hats]. Allowed methods: [GET, POST]"
         *     }
         */
        MethodNotAllowed: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * No representation is acceptable
         * @description The service has no representation that fits the Accept fields of the request.
         * @example {
         *       "message": "Specified Accept Types [text/csv] not supported"
         *     }
         */
        NotAcceptable: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The request conflicts with what is there
         * @description The resource is in a state in which the request cannot be carried out, such as a name that is taken.
         * @example {
         *       "message": "The name is taken"
         *     }
         */
        Conflict: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The service does not read this media type
         * @description The body of the request has a media type that the service does not support.
         * @example {
         *       "message": "Content Type [text/csv] not allowed"
         *     }
         */
        UnsupportedMediaType: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * What the request says is wrong
         * @description The service can read the request, and not do what it says.
         * @example {
         *       "message": "Validation failed",
         *       "logref": 42,
         *       "path": "/username",
         *       "_links": {
         *         "about": {
         *           "href": "https://example.com/users/1"
         *         },
         *         "help": {
         *           "href": "https://example.com/errors/42",
         *           "title": "What is wrong"
         *         }
         *       }
         *     }
         * @example {
         *       "total": 2,
         *       "_embedded": {
         *         "errors": [
         *           {
         *             "message": "`name` is missing",
         *             "logref": 50,
         *             "path": "/name"
         *           },
         *           {
         *             "message": "`age` is negative",
         *             "logref": 51,
         *             "path": "/age"
         *           }
         *         ]
         *       },
         *       "message": "Validation failed"
         *     }
         */
        UnprocessableContent: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * Too many requests
         * @description The client sent too many requests in a given time.
         * @example {
         *       "message": "Too many requests"
         *     }
         */
        TooManyRequests: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The service failed
         * @description The service met an unexpected condition.
         * @example {
         *       "message": "Internal Server Error"
         *     }
         * @example {
         *       "message": "Internal Server Error",
         *       "logref": "9f3b"
         *     }
         */
        InternalServerError: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
        /**
         * The service is unavailable
         * @description The service is overloaded or being maintained, which will likely pass.
         * @example {
         *       "message": "The service is being maintained"
         *     }
         */
        ServiceUnavailable: {
            /**
             * @description What went wrong, in words for people.
             * @example Validation failed
             */
            message: string;
            /**
             * @description Finds the case in the logs of the service.
             * @example 42
             */
            logref?: string | number;
            /**
             * @description Which member of the request is wrong, as a JSON Pointer.
             * @example /username
             */
            path?: string;
            /** @description How many errors there are in `_embedded`. */
            total?: number;
            /** @description Links: `help`, `about`, `describes` and others. */
            _links?: {
                [key: string]: unknown;
            };
            /** @description The single errors, in a list `errors`. */
            _embedded?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description A failure under 400. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["BadRequest"];
            };
        };
        /** @description A failure under 401. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description A failure under 403. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["Forbidden"];
            };
        };
        /** @description A failure under 404. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["NotFound"];
            };
        };
        /** @description A failure under 405. */
        405: {
            headers: {
                /** @description The methods that the resource supports. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["MethodNotAllowed"];
            };
        };
        /** @description A failure under 406. */
        406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["NotAcceptable"];
            };
        };
        /** @description A failure under 409. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["Conflict"];
            };
        };
        /** @description A failure under 415. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description A failure under 422. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["UnprocessableContent"];
            };
        };
        /** @description A failure under 429. */
        429: {
            headers: {
                /** @description When to try again: seconds, or a date. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description A failure under 500. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description A failure under 503. */
        503: {
            headers: {
                /** @description When to try again: seconds, or a date. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/vnd.error+json": components["schemas"]["ServiceUnavailable"];
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
