// @generated from graphql/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run an operation. */
        post: operations["runOperation"];
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
        /** @description An operation to run. */
        Operation: {
            /**
             * @description The document.
             * @example { me { name } }
             */
            query: string;
            /** @description Which operation of the document, where it has several. */
            operationName?: string | null;
            /** @description The values of its variables. */
            variables?: Record<string, unknown> | null;
            /** @description Anything else, such as the hash of a persisted query. */
            extensions?: Record<string, unknown> | null;
        };
        /** @description One failure. */
        ErrorItem: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions?: {
                /**
                 * @description Which error it is.
                 * @example BAD_USER_INPUT
                 */
                code?: string;
            };
        };
        /**
         * @description The answer to an operation.
         * @example {
         *       "errors": [
         *         {
         *           "message": "Name for character with ID 1002 could not be fetched.",
         *           "locations": [
         *             {
         *               "line": 6,
         *               "column": 7
         *             }
         *           ],
         *           "path": [
         *             "hero",
         *             "heroFriends",
         *             1,
         *             "name"
         *           ],
         *           "extensions": {
         *             "code": "INTERNAL_SERVER_ERROR"
         *           }
         *         }
         *       ],
         *       "data": {
         *         "hero": {
         *           "name": "R2-D2",
         *           "heroFriends": [
         *             {
         *               "id": "1000",
         *               "name": "Luke Skywalker"
         *             },
         *             {
         *               "id": "1002",
         *               "name": null
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        ExecutionResult: {
            /** @description What succeeded; null or missing where nothing did. */
            data?: Record<string, unknown> | null;
            /** @description What failed. It is missing where nothing did. */
            errors?: (components["schemas"]["ParseFailed"] | components["schemas"]["ValidationFailed"] | components["schemas"]["OperationResolutionFailure"] | components["schemas"]["BadUserInput"] | components["schemas"]["BadRequest"] | components["schemas"]["PersistedQueryNotFound"] | components["schemas"]["PersistedQueryNotSupported"] | components["schemas"]["Unauthenticated"] | components["schemas"]["Forbidden"] | components["schemas"]["InternalServerError"])[];
            /** @description Whatever the server adds. */
            extensions?: Record<string, unknown>;
        };
        /**
         * The document is no GraphQL
         * @description The text of the operation has a syntax error.
         * @example {
         *       "message": "Syntax Error: Expected Name, found <EOF>.",
         *       "locations": [
         *         {
         *           "line": 1,
         *           "column": 10
         *         }
         *       ],
         *       "extensions": {
         *         "code": "GRAPHQL_PARSE_FAILED"
         *       }
         *     }
         */
        ParseFailed: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "GRAPHQL_PARSE_FAILED";
            };
        };
        /**
         * The operation does not fit the schema
         * @description The operation asks for a field that the schema does not have, or uses one in a way that it does not allow.
         * @example {
         *       "message": "Cannot query field \"__typenam\" on type \"Query\".",
         *       "locations": [
         *         {
         *           "line": 1,
         *           "column": 3
         *         }
         *       ],
         *       "extensions": {
         *         "code": "GRAPHQL_VALIDATION_FAILED"
         *       }
         *     }
         */
        ValidationFailed: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "GRAPHQL_VALIDATION_FAILED";
            };
        };
        /**
         * It is unclear which operation to run
         * @description The document has several operations and none is named, or the named one is not there.
         * @example {
         *       "message": "Must provide operation name if query contains multiple operations.",
         *       "extensions": {
         *         "code": "OPERATION_RESOLUTION_FAILURE"
         *       }
         *     }
         */
        OperationResolutionFailure: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "OPERATION_RESOLUTION_FAILURE";
            };
        };
        /**
         * An argument is invalid
         * @description An argument or a variable has a value that the field does not take.
         * @example {
         *       "message": "Variable \"$id\" of required type \"ID!\" was not provided.",
         *       "locations": [
         *         {
         *           "line": 1,
         *           "column": 7
         *         }
         *       ],
         *       "extensions": {
         *         "code": "BAD_USER_INPUT"
         *       }
         *     }
         * @example {
         *       "message": "Invalid argument value",
         *       "path": [
         *         "login"
         *       ],
         *       "extensions": {
         *         "code": "BAD_USER_INPUT",
         *         "argumentName": "email"
         *       }
         *     }
         */
        BadUserInput: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "BAD_USER_INPUT";
            };
        };
        /**
         * The request is no GraphQL request
         * @description An error came up before the operation could be parsed.
         * @example {
         *       "message": "POST body missing, invalid Content-Type, or JSON object has no keys.",
         *       "extensions": {
         *         "code": "BAD_REQUEST"
         *       }
         *     }
         */
        BadRequest: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "BAD_REQUEST";
            };
        };
        /**
         * The server does not know the hash
         * @description The request has the hash of an operation alone, and the server has not stored its text.
         * @example {
         *       "message": "PersistedQueryNotFound",
         *       "extensions": {
         *         "code": "PERSISTED_QUERY_NOT_FOUND"
         *       }
         *     }
         */
        PersistedQueryNotFound: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "PERSISTED_QUERY_NOT_FOUND";
            };
        };
        /**
         * The server keeps no operations
         * @description The request has the hash of an operation, and the server does not support that.
         * @example {
         *       "message": "PersistedQueryNotSupported",
         *       "extensions": {
         *         "code": "PERSISTED_QUERY_NOT_SUPPORTED"
         *       }
         *     }
         */
        PersistedQueryNotSupported: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "PERSISTED_QUERY_NOT_SUPPORTED";
            };
        };
        /**
         * The caller is not signed in
         * @description The operation needs a caller who is authenticated.
         * @example {
         *       "message": "You must be logged in",
         *       "path": [
         *         "me"
         *       ],
         *       "extensions": {
         *         "code": "UNAUTHENTICATED"
         *       }
         *     }
         */
        Unauthenticated: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "UNAUTHENTICATED";
            };
        };
        /**
         * The caller may not do this
         * @description The caller is known and may not see or do what the field asks for.
         * @example {
         *       "message": "Not authorized",
         *       "path": [
         *         "accounts"
         *       ],
         *       "extensions": {
         *         "code": "FORBIDDEN"
         *       }
         *     }
         */
        Forbidden: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "FORBIDDEN";
            };
        };
        /**
         * The server failed
         * @description An unexpected error, and the code of every error that a resolver throws without one.
         * @example {
         *       "message": "Internal server error",
         *       "extensions": {
         *         "code": "INTERNAL_SERVER_ERROR"
         *       }
         *     }
         * @example {
         *       "message": "Name for character with ID 1002 could not be fetched.",
         *       "locations": [
         *         {
         *           "line": 6,
         *           "column": 7
         *         }
         *       ],
         *       "path": [
         *         "hero",
         *         "heroFriends",
         *         1,
         *         "name"
         *       ],
         *       "extensions": {
         *         "code": "INTERNAL_SERVER_ERROR"
         *       }
         *     }
         */
        InternalServerError: {
            /** @description What went wrong, for the developer of the client. */
            message: string;
            /** @description Where in the document it lies, counted from 1. */
            locations?: {
                /** @description The line. */
                line: number;
                /** @description The column. */
                column: number;
            }[];
            /** @description Which field of the answer failed, as names and as numbers of list elements. */
            path?: (string | number)[];
            /** @description Whatever the server adds. */
            extensions: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "INTERNAL_SERVER_ERROR";
            };
        };
    };
    responses: {
        /** @description The request is malformed, or the operation does not fit the schema. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/graphql-response+json": components["schemas"]["ExecutionResult"];
                "application/json": components["schemas"]["ExecutionResult"];
            };
        };
        /** @description The caller is not authenticated. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/graphql-response+json": components["schemas"]["ExecutionResult"];
                "application/json": components["schemas"]["ExecutionResult"];
            };
        };
        /** @description The caller may not do this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/graphql-response+json": components["schemas"]["ExecutionResult"];
                "application/json": components["schemas"]["ExecutionResult"];
            };
        };
        /** @description The method is neither GET nor POST, or a mutation was sent by GET. */
        405: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server offers no media type that the request accepts. */
        406: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server does not take the media type of the request. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server failed before it could answer. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/graphql-response+json": components["schemas"]["ExecutionResult"];
                "application/json": components["schemas"]["ExecutionResult"];
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
    runOperation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Operation"];
            };
        };
        responses: {
            /** @description The operation was carried out, in part at least; or, with application/json, anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/graphql-response+json": components["schemas"]["ExecutionResult"];
                    "application/json": components["schemas"]["ExecutionResult"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            405: components["responses"]["405"];
            406: components["responses"]["406"];
            415: components["responses"]["415"];
            500: components["responses"]["500"];
        };
    };
}
