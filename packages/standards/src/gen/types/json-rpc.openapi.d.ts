// @generated from json-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call one method, or several in a batch. */
        post: operations["call"];
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
        /** @description A call. A list of calls is a batch. */
        Request: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /**
             * @description The name of the method. Names that begin with `rpc.` are reserved.
             * @example subtract
             */
            method: string;
            /** @description The arguments, by position or by name. */
            params?: (string | number | boolean | Record<string, unknown> | null)[] | Record<string, unknown>;
            /** @description Identifies the call in its answer. */
            id?: string | number | null;
        };
        /**
         * @description The answer to a call that succeeded.
         * @example {
         *       "jsonrpc": "2.0",
         *       "result": 19,
         *       "id": 1
         *     }
         */
        Success: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /**
             * Anything
             * @description What the method returned, whatever that is.
             */
            result: unknown;
            /** @description That of the call. */
            id: string | number | null;
        };
        /**
         * @description The answers to a batch, in any order.
         * @example [
         *       {
         *         "jsonrpc": "2.0",
         *         "result": 7,
         *         "id": "1"
         *       },
         *       {
         *         "jsonrpc": "2.0",
         *         "error": {
         *           "code": -32600,
         *           "message": "Invalid Request"
         *         },
         *         "id": null
         *       },
         *       {
         *         "jsonrpc": "2.0",
         *         "error": {
         *           "code": -32601,
         *           "message": "Method not found"
         *         },
         *         "id": "5"
         *       }
         *     ]
         */
        Batch: (components["schemas"]["Success"] | components["schemas"]["ParseError"] | components["schemas"]["InvalidRequest"] | components["schemas"]["MethodNotFound"] | components["schemas"]["InvalidParams"] | components["schemas"]["InternalError"] | components["schemas"]["ServerError"])[];
        /** @description The answer to a call that failed. */
        ErrorResponse: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @example -32601
                 */
                code: number;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message?: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
        /**
         * The request is not JSON
         * @description The server received text that it cannot parse as JSON.
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32700,
         *         "message": "Parse error"
         *       },
         *       "id": null
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32700,
         *         "message": "parse error"
         *       },
         *       "id": null
         *     }
         */
        ParseError: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: -32700;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
        /**
         * The request is no JSON-RPC call
         * @description The body is JSON, and no valid request object. An empty batch counts as one such request.
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32600,
         *         "message": "Invalid Request"
         *       },
         *       "id": null
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32600,
         *         "message": "invalid request"
         *       },
         *       "id": 1
         *     }
         */
        InvalidRequest: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: -32600;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
        /**
         * There is no such method
         * @description The method does not exist, or the server does not offer it.
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32601,
         *         "message": "Method not found"
         *       },
         *       "id": "1"
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 1,
         *       "error": {
         *         "code": -32601,
         *         "message": "the method eth_foo does not exist/is not available"
         *       }
         *     }
         */
        MethodNotFound: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: -32601;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
        /**
         * The parameters are invalid
         * @description The parameters of the method are invalid in number, in name, in type or in value.
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32602,
         *         "message": "Invalid params"
         *       },
         *       "id": 3
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 3,
         *       "error": {
         *         "code": -32602,
         *         "message": "Unknown tool: invalid_tool_name"
         *       }
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 1,
         *       "error": {
         *         "code": -32602,
         *         "message": "missing value for required argument 0"
         *       }
         *     }
         */
        InvalidParams: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: -32602;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
        /**
         * The server failed inside
         * @description An error inside of the JSON-RPC server.
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32603,
         *         "message": "Internal error"
         *       },
         *       "id": 7
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "error": {
         *         "code": -32603,
         *         "message": "Internal error",
         *         "data": {
         *           "reference": "b2e6"
         *         }
         *       },
         *       "id": 7
         *     }
         */
        InternalError: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: -32603;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
        /**
         * An error that the server defines
         * @description One of the hundred codes that are left to servers for errors of their own. `error.code` is the number that was sent; what it means is
         *     for the documentation of the server to say.
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 1,
         *       "error": {
         *         "code": -32000,
         *         "message": "nonce too low: next nonce 5, tx nonce 4"
         *       }
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 1,
         *       "error": {
         *         "code": -32005,
         *         "message": "daily request count exceeded, request rate limited"
         *       }
         *     }
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 2,
         *       "error": {
         *         "code": -32002,
         *         "message": "Resource not found",
         *         "data": {
         *           "uri": "file:///nonexistent.txt"
         *         }
         *       }
         *     }
         */
        ServerError: {
            /**
             * @description The version of the protocol.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description What went wrong. */
            error: {
                /**
                 * @description Which error it is.
                 * @example -32601
                 */
                code: number;
                /**
                 * @description A short sentence for people.
                 * @example Method not found
                 */
                message: string;
                /** @description More about this case; what it holds is for the server to say. */
                data?: unknown;
            };
            /** @description That of the call, or null where the server could not find it out. */
            id?: string | number | null;
        };
    };
    responses: {
        /** @description The request is no JSON-RPC call. Servers that give errors a status of their own use it so. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"] | components["schemas"]["ParseError"];
            };
        };
        /** @description There is no such method. Servers that give errors a status of their own use it so. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotFound"];
            };
        };
        /** @description The call failed. Servers that give errors a status of their own use it for whatever has no other. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParseError"] | components["schemas"]["InvalidParams"] | components["schemas"]["InternalError"] | components["schemas"]["ServerError"];
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
    call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description The answer, whether the call succeeded or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"] | components["schemas"]["Batch"] | components["schemas"]["ParseError"] | components["schemas"]["InvalidRequest"] | components["schemas"]["MethodNotFound"] | components["schemas"]["InvalidParams"] | components["schemas"]["InternalError"] | components["schemas"]["ServerError"];
                };
            };
            /** @description Nothing to answer, since the call was a notification. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            500: components["responses"]["500"];
        };
    };
}
