// @generated from scim/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/Bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send several operations at once. */
        post: operations["sendBulk"];
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
        ErrorMessage: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * @description The answer to a bulk request.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:BulkResponse"
         *       ],
         *       "Operations": [
         *         {
         *           "method": "POST",
         *           "bulkId": "qwerty",
         *           "status": "400",
         *           "response": {
         *             "schemas": [
         *               "urn:ietf:params:scim:api:messages:2.0:Error"
         *             ],
         *             "scimType": "invalidSyntax",
         *             "detail": "Request is unparsable, syntactically incorrect, or violates schema.",
         *             "status": "400"
         *           }
         *         }
         *       ]
         *     }
         */
        BulkResponse: {
            /** @description Says that this is the answer to a bulk request. */
            schemas: string[];
            /** @description What became of each operation, in any order. */
            Operations: {
                /**
                 * @description The method of the operation.
                 * @example POST
                 */
                method: string;
                /** @description That of the operation. */
                bulkId?: string;
                /** @description The version of the resource. */
                version?: string;
                /** @description The address of the resource. */
                location?: string;
                /**
                 * @description The HTTP status of the operation, as text.
                 * @example 201
                 */
                status: string;
                /** @description The body that the operation would have been answered with, always where it failed. */
                response?: components["schemas"]["ResourceBody"] | components["schemas"]["InvalidFilter"] | components["schemas"]["TooMany"] | components["schemas"]["Uniqueness"] | components["schemas"]["Mutability"] | components["schemas"]["InvalidSyntax"] | components["schemas"]["InvalidPath"] | components["schemas"]["NoTarget"] | components["schemas"]["InvalidValue"] | components["schemas"]["InvalidVersion"] | components["schemas"]["Sensitive"] | components["schemas"]["BadRequest"] | components["schemas"]["Unauthorized"] | components["schemas"]["Forbidden"] | components["schemas"]["NotFound"] | components["schemas"]["Conflict"] | components["schemas"]["PreconditionFailed"] | components["schemas"]["PayloadTooLarge"] | components["schemas"]["InternalServerError"] | components["schemas"]["NotImplemented"];
            }[];
        };
        /** @description A resource. */
        ResourceBody: {
            /** @description Identifies it. */
            id: string;
        };
        /**
         * The filter is invalid
         * @description The filter has a syntax error, or combines an attribute and an operator that the service does not support.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "invalidFilter",
         *       "detail": "The specified filter syntax was invalid.",
         *       "status": "400"
         *     }
         */
        InvalidFilter: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "invalidFilter";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The filter yields too many results
         * @description The filter yields more results than the service is willing to work out.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "tooMany",
         *       "detail": "The specified filter yields many more results than the server is willing to calculate or process.",
         *       "status": "400"
         *     }
         */
        TooMany: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "tooMany";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * A value is taken already
         * @description An attribute that has to be unique has a value that is in use or reserved.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "uniqueness",
         *       "detail": "One or more of the attribute values are already in use or are reserved.",
         *       "status": "409"
         *     }
         */
        Uniqueness: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "uniqueness";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The attribute cannot be changed
         * @description The change touches an attribute whose mutability, or whose current state, does not allow it.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "mutability",
         *       "detail": "The attempted modification is not compatible with the target attribute mutability or current state.",
         *       "status": "400"
         *     }
         */
        Mutability: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "mutability";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The request has the wrong structure
         * @description The body has the wrong structure, or does not fit the schema of the request.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "invalidSyntax",
         *       "detail": "Request is unparsable, syntactically incorrect, or violates schema.",
         *       "status": "400"
         *     }
         */
        InvalidSyntax: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "invalidSyntax";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The path is malformed
         * @description The path of a PATCH operation is malformed, or names what does not exist.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "invalidPath",
         *       "detail": "The \"path\" attribute was invalid or malformed.",
         *       "status": "400"
         *     }
         */
        InvalidPath: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "invalidPath";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The path leads to nothing
         * @description The path of a PATCH operation selects no attribute or value on which to work, as where its filter matches nothing.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "noTarget",
         *       "detail": "The specified \"path\" did not yield an attribute or attribute value that could be operated on.",
         *       "status": "400"
         *     }
         */
        NoTarget: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "noTarget";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * A value is missing or invalid
         * @description A required value is missing, or a value does not fit its attribute.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "invalidValue",
         *       "detail": "A required value was missing, or the value specified was not compatible with the operation or attribute type.",
         *       "status": "400"
         *     }
         */
        InvalidValue: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "invalidValue";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The version of SCIM is not supported
         * @description The service does not support the version of the protocol in the address.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "invalidVers",
         *       "detail": "The specified SCIM protocol version is not supported.",
         *       "status": "400"
         *     }
         */
        InvalidVersion: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "invalidVers";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The address holds what must not be in it
         * @description The request puts personal or other sensitive data into its address.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "scimType": "sensitive",
         *       "detail": "The specified request cannot be completed, due to the passing of sensitive information in a request URI.",
         *       "status": "403"
         *     }
         */
        Sensitive: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @example 400
             */
            status: string;
            /**
             * @description Which failure it is, for some failures alone.
             * @constant
             */
            scimType: "sensitive";
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The request is malformed
         * @description The request cannot be parsed, has the wrong syntax or breaks the schema.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "The request is invalid.",
         *       "status": "400"
         *     }
         */
        BadRequest: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "400";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The caller is not authenticated
         * @description The Authorization header is missing or not accepted.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "Authorization failure. The authorization header is invalid or missing.",
         *       "status": "401"
         *     }
         */
        Unauthorized: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "401";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The operation is not allowed
         * @description The caller is known and may not do this.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "Operation is not permitted based on the supplied authorization.",
         *       "status": "403"
         *     }
         */
        Forbidden: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "403";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * There is no such resource
         * @description The resource, or the endpoint, does not exist.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "Resource 2819c223-7f76-453a-919d-413861904646 not found",
         *       "status": "404"
         *     }
         */
        NotFound: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "404";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The version does not match
         * @description The version of the resource is another one, or the service refuses to create what exists.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "The specified version number does not match the resource's latest version number, or a service provider refused to create a new, duplicate resource.",
         *       "status": "409"
         *     }
         */
        Conflict: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "409";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The resource has changed meanwhile
         * @description The resource is no longer at the version that If-Match names.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "Failed to update. Resource has changed on the server.",
         *       "status": "412"
         *     }
         */
        PreconditionFailed: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "412";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The bulk request is too large
         * @description A bulk request has more operations, or is larger, than the service takes.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "The size of the bulk operation exceeds the maxPayloadSize (1048576).",
         *       "status": "413"
         *     }
         */
        PayloadTooLarge: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "413";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The service failed
         * @description An error inside of the service.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "An internal error.",
         *       "status": "500"
         *     }
         */
        InternalServerError: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "500";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
        /**
         * The service does not support this
         * @description The service does not support the operation, such as PATCH.
         * @example {
         *       "schemas": [
         *         "urn:ietf:params:scim:api:messages:2.0:Error"
         *       ],
         *       "detail": "Service provider does not support the request operation, e.g., PATCH.",
         *       "status": "501"
         *     }
         */
        NotImplemented: {
            /** @description Says that this is an error of SCIM. */
            schemas: string[];
            /**
             * @description The HTTP status, as text.
             * @constant
             */
            status: "501";
            /**
             * @description Which failure it is, for some failures alone.
             * @example invalidFilter
             */
            scimType?: string;
            /** @description What went wrong; a text for people. */
            detail?: string;
        };
    };
    responses: {
        /** @description A failure under 400. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["InvalidFilter"] | components["schemas"]["TooMany"] | components["schemas"]["Mutability"] | components["schemas"]["InvalidSyntax"] | components["schemas"]["InvalidPath"] | components["schemas"]["NoTarget"] | components["schemas"]["InvalidValue"] | components["schemas"]["InvalidVersion"] | components["schemas"]["BadRequest"];
            };
        };
        /** @description A failure under 401. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description A failure under 403. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Sensitive"] | components["schemas"]["Forbidden"];
            };
        };
        /** @description A failure under 404. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["NotFound"];
            };
        };
        /** @description A failure under 409. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["Uniqueness"] | components["schemas"]["Conflict"];
            };
        };
        /** @description A failure under 412. */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["PreconditionFailed"];
            };
        };
        /** @description A failure under 413. */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["PayloadTooLarge"];
            };
        };
        /** @description A failure under 500. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description A failure under 501. */
        501: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["NotImplemented"];
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
    sendBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each operation; the call itself succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["BulkResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            500: components["responses"]["500"];
            501: components["responses"]["501"];
        };
    };
}
