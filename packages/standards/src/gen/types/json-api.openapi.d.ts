// @generated from json-api/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch resources. */
        get: operations["fetchResources"];
        put?: never;
        /** Create a resource. */
        post: operations["createResource"];
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
        /** @description One failure. */
        ErrorObject: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @example 422
             */
            status?: string;
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * @description The body of a failed call.
         * @example {
         *       "errors": [
         *         {
         *           "status": "403",
         *           "source": {
         *             "pointer": "/data/attributes/secretPowers"
         *           },
         *           "detail": "Editing secret powers is not authorized on Sundays."
         *         },
         *         {
         *           "status": "422",
         *           "source": {
         *             "pointer": "/data/attributes/volume"
         *           },
         *           "detail": "Volume does not, in fact, go to 11."
         *         },
         *         {
         *           "status": "500",
         *           "source": {
         *             "pointer": "/data/attributes/reputation"
         *           },
         *           "title": "The backend responded with an error",
         *           "detail": "Reputation service not responding after three requests."
         *         }
         *       ]
         *     }
         */
        ErrorDocument: {
            /** @description What went wrong, each failure by itself. */
            errors: (components["schemas"]["BadRequest"] | components["schemas"]["Unauthorized"] | components["schemas"]["Forbidden"] | components["schemas"]["NotFound"] | components["schemas"]["NotAcceptable"] | components["schemas"]["Conflict"] | components["schemas"]["UnsupportedMediaType"] | components["schemas"]["UnprocessableContent"] | components["schemas"]["TooManyRequests"] | components["schemas"]["InternalServerError"] | components["schemas"]["ServiceUnavailable"])[];
            /** @description How the server implements JSON:API. */
            jsonapi?: {
                /**
                 * @description The highest version that it supports.
                 * @example 1.1
                 */
                version?: string;
            };
            /** @description Links of the document. */
            links?: Record<string, unknown>;
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The request is malformed
         * @description The document is no JSON:API document, or a query parameter is not one that the server supports.
         * @example {
         *       "status": "400",
         *       "source": {
         *         "parameter": "include"
         *       },
         *       "title": "Invalid Query Parameter",
         *       "detail": "The resource does not have an author relationship path."
         *     }
         * @example {
         *       "status": "400",
         *       "detail": "JSON parse error - Expecting property name at line 1 column 2 (char 1)."
         *     }
         */
        BadRequest: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "400";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The caller is not authenticated
         * @description The request lacks valid credentials for what it asks for.
         * @example {
         *       "status": "401",
         *       "title": "Unauthorized"
         *     }
         */
        Unauthorized: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "401";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The server does not support or allow this
         * @description The request is refused: the caller lacks a permission, or the server supports no such request, such as creating a resource with an id of the client.
         * @example {
         *       "status": "403",
         *       "source": {
         *         "pointer": "/data/attributes/secretPowers"
         *       },
         *       "detail": "Editing secret powers is not authorized on Sundays."
         *     }
         * @example {
         *       "status": "403",
         *       "source": {
         *         "pointer": "/data/id"
         *       },
         *       "title": "Client-generated ids are not supported"
         *     }
         */
        Forbidden: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "403";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * There is no such resource
         * @description The resource, the relationship, or a resource that the request refers to does not exist.
         * @example {
         *       "status": "404",
         *       "title": "Not found"
         *     }
         * @example {
         *       "status": "404",
         *       "source": {
         *         "pointer": "/data/relationships/author"
         *       },
         *       "detail": "No author has this id."
         *     }
         */
        NotFound: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "404";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The media type is not acceptable
         * @description Each JSON:API media type of the Accept header has parameters other than ext and profile, or extensions that the server does not support.
         * @example {
         *       "status": "406",
         *       "title": "Not acceptable",
         *       "source": {
         *         "header": "Accept"
         *       }
         *     }
         */
        NotAcceptable: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "406";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The resource conflicts with what exists
         * @description The id is taken, the type is not one of this collection, type and id do not match the address, or the state of the resource does not allow it.
         * @example {
         *       "status": "409",
         *       "source": {
         *         "pointer": "/data/id"
         *       },
         *       "title": "A resource with this id exists"
         *     }
         * @example {
         *       "status": "409",
         *       "source": {
         *         "pointer": "/data/type"
         *       },
         *       "title": "Invalid type"
         *     }
         */
        Conflict: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "409";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The media type is not supported
         * @description The Content-Type has parameters other than ext and profile, or an extension that the server does not support.
         * @example {
         *       "status": "415",
         *       "title": "Unsupported media type",
         *       "source": {
         *         "header": "Content-Type"
         *       }
         *     }
         */
        UnsupportedMediaType: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "415";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * A member of the document is not valid
         * @description The document is well-formed, and what it says cannot be carried out.
         * @example {
         *       "status": "422",
         *       "source": {
         *         "pointer": "/data/attributes/firstName"
         *       },
         *       "title": "Invalid Attribute",
         *       "detail": "First name must contain at least two characters."
         *     }
         * @example {
         *       "status": "422",
         *       "source": {
         *         "pointer": ""
         *       },
         *       "detail": "Missing data Member at document's top level."
         *     }
         * @example {
         *       "status": "422",
         *       "source": {
         *         "pointer": "/data/attributes/volume"
         *       },
         *       "detail": "Volume does not, in fact, go to 11."
         *     }
         */
        UnprocessableContent: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "422";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * Too many requests
         * @description The client sent too many requests in a given time.
         * @example {
         *       "status": "429",
         *       "title": "Too many requests"
         *     }
         */
        TooManyRequests: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "429";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The server failed
         * @description The server met an unexpected condition.
         * @example {
         *       "status": "500",
         *       "source": {
         *         "pointer": "/data/attributes/reputation"
         *       },
         *       "title": "The backend responded with an error",
         *       "detail": "Reputation service not responding after three requests."
         *     }
         */
        InternalServerError: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "500";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
        /**
         * The service is unavailable
         * @description The server is overloaded or being maintained, which will likely pass.
         * @example {
         *       "status": "503",
         *       "title": "Service unavailable"
         *     }
         */
        ServiceUnavailable: {
            /** @description Identifies this very case. */
            id?: string;
            /** @description Where to read more. */
            links?: {
                /** @description About this very case. */
                about?: string | Record<string, unknown> | null;
                /** @description About the kind of error. */
                type?: string | Record<string, unknown> | null;
            };
            /**
             * @description The HTTP status of this failure, as text.
             * @constant
             */
            status: "503";
            /**
             * @description A code of the application.
             * @example 123
             */
            code?: string;
            /** @description The kind of failure in a few words; the same each time, but for its language. */
            title?: string;
            /** @description What went wrong in this very case; a text for people. */
            detail?: string;
            /** @description Where in the request the failure lies. */
            source?: {
                /**
                 * @description A JSON Pointer into the document of the request, or empty for all of it.
                 * @example /data/attributes/firstName
                 */
                pointer?: string;
                /**
                 * @description The name of a query parameter.
                 * @example include
                 */
                parameter?: string;
                /** @description The name of a header. */
                header?: string;
            };
            /** @description Anything else. */
            meta?: Record<string, unknown>;
        };
    };
    responses: {
        /** @description The call failed, in one way or in several. */
        Failure: {
            headers: {
                /** @description When to try again, where the server says it. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
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
    fetchResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The type of the resources. */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["Failure"];
        };
    };
    createResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The type of the resource. */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Failure"];
            "5XX": components["responses"]["Failure"];
        };
    };
}
