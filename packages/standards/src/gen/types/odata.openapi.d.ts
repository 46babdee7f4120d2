// @generated from odata/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an entity or a collection. */
        get: operations["readResource"];
        put?: never;
        /** Create an entity, or invoke an action. */
        post: operations["createEntity"];
        /** Delete an entity. */
        delete: operations["deleteEntity"];
        options?: never;
        head?: never;
        /** Update an entity. */
        patch: operations["updateEntity"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of a failed call. */
        ODataError: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The request is malformed
         * @description The address, a query option or the body of the request is not one that the service accepts.
         * @example {
         *       "error": {
         *         "code": "",
         *         "message": "The query specified in the URI is not valid. The limit of '20' for Top query has been exceeded. The value from the incoming request is '100'."
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": "",
         *         "message": "The query specified in the URI is not valid.",
         *         "details": [],
         *         "innererror": {
         *           "message": "Could not find a property named 'Nope'.",
         *           "type": "Microsoft.OData.ODataException",
         *           "stacktrace": ""
         *         }
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": "BadArgument",
         *         "message": "The user name is invalid.",
         *         "target": "UserName",
         *         "details": [
         *           {
         *             "code": "TooShort",
         *             "target": "UserName",
         *             "message": "It has fewer than three letters."
         *           }
         *         ]
         *       }
         *     }
         */
        BadRequest: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The caller is not authenticated
         * @description The credentials are missing or not accepted.
         * @example {
         *       "error": {
         *         "code": "401",
         *         "message": "Unauthorized"
         *       }
         *     }
         */
        Unauthorized: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The caller may not do this
         * @description The service knows the caller and refuses the request.
         * @example {
         *       "error": {
         *         "code": "Forbidden",
         *         "message": "You may read People, and not change them."
         *       }
         *     }
         */
        Forbidden: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * There is no such resource
         * @description The resource that the address names does not exist.
         * @example {
         *       "error": {
         *         "code": "404",
         *         "message": "Not Found"
         *       }
         *     }
         * @example {
         *       "error": {
         *         "code": "ErrorEntityNotFound",
         *         "message": "The specified entity was not found."
         *       }
         *     }
         */
        NotFound: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The resource does not support the method
         * @description The resource is there and does not support the method of the request; `Allow` lists those that it does.
         * @example {
         *       "error": {
         *         "code": "405",
         *         "message": "Method Not Allowed"
         *       }
         *     }
         */
        MethodNotAllowed: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * No representation is acceptable
         * @description The service has no representation that fits `Accept`, `Accept-Charset`, `Accept-Language` and `OData-MaxVersion`.
         * @example {
         *       "error": {
         *         "code": "406",
         *         "message": "Not Acceptable"
         *       }
         *     }
         */
        NotAcceptable: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The request conflicts with what is there
         * @description The resource is in a state in which the request cannot be carried out, such as a key that is taken.
         * @example {
         *       "error": {
         *         "code": "409",
         *         "message": "A person with the key 'russell' exists already.",
         *         "target": "UserName"
         *       }
         *     }
         */
        Conflict: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * What the link leads to is gone
         * @description The resource is no longer there: mostly because the client followed a delta link, a link to a pending answer or a next link too late.
         * @example {
         *       "error": {
         *         "code": "410",
         *         "message": "The delta token has expired."
         *       }
         *     }
         */
        Gone: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The entity was changed meanwhile
         * @description The condition of the request does not hold, such as the ETag in `If-Match`.
         * @example {
         *       "error": {
         *         "code": "412",
         *         "message": "The ETag does not match."
         *       }
         *     }
         */
        PreconditionFailed: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The service does not read this media type
         * @description The body of the request has a media type that the service does not support.
         * @example {
         *       "error": {
         *         "code": "415",
         *         "message": "Unsupported Media Type"
         *       }
         *     }
         */
        UnsupportedMediaType: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * An earlier request of the batch failed
         * @description The request was not carried out because one on which it depends failed.
         * @example {
         *       "error": {
         *         "code": "424",
         *         "message": "Failed Dependency"
         *       }
         *     }
         */
        FailedDependency: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The request has to name an ETag
         * @description The resource can be changed only by a request with `If-Match`, and nothing was changed.
         * @example {
         *       "error": {
         *         "code": "428",
         *         "message": "Precondition Required"
         *       }
         *     }
         */
        PreconditionRequired: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * Too many requests
         * @description The client sent too many requests in a given time.
         * @example {
         *       "error": {
         *         "code": "TooManyRequests",
         *         "message": "Wait 10 seconds."
         *       }
         *     }
         */
        TooManyRequests: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The service failed
         * @description The service met an unexpected condition.
         * @example {
         *       "error": {
         *         "code": "500",
         *         "message": "An error has occurred."
         *       }
         *     }
         */
        InternalServerError: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The service does not implement this
         * @description The request needs a part of OData that the service does not have.
         * @example {
         *       "error": {
         *         "code": "501",
         *         "message": "Unsupported functionality",
         *         "target": "query",
         *         "details": [
         *           {
         *             "code": "301",
         *             "target": "$search",
         *             "message": "$search query option not supported"
         *           }
         *         ],
         *         "innererror": {
         *           "trace": [],
         *           "context": {}
         *         }
         *       }
         *     }
         */
        NotImplemented: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
            };
        };
        /**
         * The service is unavailable
         * @description The service is overloaded or being maintained, which will likely pass.
         * @example {
         *       "error": {
         *         "code": "ServiceUnavailable",
         *         "message": "Try again later."
         *       }
         *     }
         */
        ServiceUnavailable: {
            /** @description What went wrong. */
            error: {
                /** @description Which failure it is, as the service calls it; empty in the answers of some services. */
                code: string;
                /** @description What went wrong, in words for people. */
                message: string;
                /** @description What the error concerns, such as the name of a property. */
                target?: string | null;
                /** @description Further errors. */
                details?: {
                    /** @description Which failure it is, as the service calls it. */
                    code: string;
                    /** @description What went wrong, in words for people. */
                    message: string;
                    /** @description What the error concerns, such as the name of a property. */
                    target?: string | null;
                }[];
                /** @description Whatever the service adds for debugging. */
                innererror?: Record<string, unknown> | null;
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
                "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description A failure under 401. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description A failure under 403. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description A failure under 404. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
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
                "application/json": components["schemas"]["MethodNotAllowed"];
            };
        };
        /** @description A failure under 406. */
        406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotAcceptable"];
            };
        };
        /** @description A failure under 409. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conflict"];
            };
        };
        /** @description A failure under 410. */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Gone"];
            };
        };
        /** @description A failure under 412. */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PreconditionFailed"];
            };
        };
        /** @description A failure under 415. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description A failure under 424. */
        424: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FailedDependency"];
            };
        };
        /** @description A failure under 428. */
        428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PreconditionRequired"];
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
                "application/json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description A failure under 500. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description A failure under 501. */
        501: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotImplemented"];
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
                "application/json": components["schemas"]["ServiceUnavailable"];
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
    readResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The path of the resource, such as `People('russell')`. */
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
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
            405: components["responses"]["405"];
            406: components["responses"]["406"];
            410: components["responses"]["410"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
            503: components["responses"]["503"];
        };
    };
    createEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The path of the resource, such as `People('russell')`. */
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            406: components["responses"]["406"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            415: components["responses"]["415"];
            424: components["responses"]["424"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
            503: components["responses"]["503"];
        };
    };
    deleteEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The path of the resource, such as `People('russell')`. */
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            406: components["responses"]["406"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            424: components["responses"]["424"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
            503: components["responses"]["503"];
        };
    };
    updateEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The path of the resource, such as `People('russell')`. */
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity as it is now. */
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
            405: components["responses"]["405"];
            406: components["responses"]["406"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            415: components["responses"]["415"];
            424: components["responses"]["424"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
            503: components["responses"]["503"];
        };
    };
}
