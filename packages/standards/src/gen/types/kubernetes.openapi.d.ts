// @generated from kubernetes/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List or watch objects. */
        get: operations["watchObjects"];
        put?: never;
        post?: never;
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
        Status: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @example NotFound
             */
            reason: string;
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * @description One event of a watch.
         * @example {
         *       "type": "ERROR",
         *       "object": {
         *         "kind": "Status",
         *         "apiVersion": "v1",
         *         "metadata": {},
         *         "status": "Failure",
         *         "message": "too old resource version: 1 (2)",
         *         "reason": "Expired",
         *         "code": 410
         *       }
         *     }
         */
        WatchEvent: {
            /**
             * @description What happened: ADDED, MODIFIED, DELETED, BOOKMARK or ERROR.
             * @example ERROR
             */
            type: string;
            /** @description The object; of an ERROR, a Status. */
            object: components["schemas"]["OtherObject"] | components["schemas"]["BadRequest"] | components["schemas"]["Unauthorized"] | components["schemas"]["Forbidden"] | components["schemas"]["NotFound"] | components["schemas"]["MethodNotAllowed"] | components["schemas"]["NotAcceptable"] | components["schemas"]["AlreadyExists"] | components["schemas"]["Conflict"] | components["schemas"]["Gone"] | components["schemas"]["Expired"] | components["schemas"]["RequestEntityTooLarge"] | components["schemas"]["UnsupportedMediaType"] | components["schemas"]["Invalid"] | components["schemas"]["TooManyRequests"] | components["schemas"]["ServerTimeout"] | components["schemas"]["InternalError"] | components["schemas"]["StoreReadError"] | components["schemas"]["ServiceUnavailable"] | components["schemas"]["Timeout"];
        };
        /** @description An object of any kind but Status. */
        OtherObject: {
            /** @description Its kind. */
            kind?: string;
        };
        /**
         * The request makes no sense
         * @description The request can never succeed, whatever the state of the cluster: it deletes something read-only, for instance, or cannot be parsed.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the server rejected our request for an unknown reason",
         *       "reason": "BadRequest",
         *       "code": 400
         *     }
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Deployment in version \"v1\" cannot be handled as a Deployment: strict decoding error: unknown field \"spec.replica\"",
         *       "reason": "BadRequest",
         *       "code": 400
         *     }
         */
        BadRequest: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "BadRequest";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The caller is not authenticated
         * @description The request has no credentials that the server accepts.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Unauthorized",
         *       "reason": "Unauthorized",
         *       "code": 401
         *     }
         */
        Unauthorized: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Unauthorized";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The caller may not do this
         * @description The caller is known, and no rule allows the verb on this resource; or an admission rule forbids it.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "pods is forbidden: User \"system:serviceaccount:default:default\" cannot list resource \"pods\" in API group \"\" in the namespace \"default\"",
         *       "reason": "Forbidden",
         *       "details": {
         *         "kind": "pods"
         *       },
         *       "code": 403
         *     }
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "pods \"web\" is forbidden: exceeded quota: compute, requested: cpu=1, used: cpu=2, limited: cpu=2",
         *       "reason": "Forbidden",
         *       "details": {
         *         "name": "web",
         *         "kind": "pods"
         *       },
         *       "code": 403
         *     }
         */
        Forbidden: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Forbidden";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * There is no such object or resource
         * @description One or more of what the request names does not exist; a whole resource, too, where its API is not served.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "pods \"nginx\" not found",
         *       "reason": "NotFound",
         *       "details": {
         *         "name": "nginx",
         *         "kind": "pods"
         *       },
         *       "code": 404
         *     }
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the server could not find the requested resource",
         *       "reason": "NotFound",
         *       "details": {},
         *       "code": 404
         *     }
         */
        NotFound: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "NotFound";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The verb is not supported
         * @description The resource does not support this verb, such as changing what can only be created.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the server does not allow this method on the requested resource",
         *       "reason": "MethodNotAllowed",
         *       "details": {},
         *       "code": 405
         *     }
         */
        MethodNotAllowed: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "MethodNotAllowed";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * No form of it is acceptable
         * @description The server has no form of the answer that the Accept header allows.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "only the following media types are accepted: application/json, application/yaml, application/vnd.kubernetes.protobuf",
         *       "reason": "NotAcceptable",
         *       "details": {},
         *       "code": 406
         *     }
         */
        NotAcceptable: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "NotAcceptable";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The object exists already
         * @description The object that is to be created exists already.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "pods \"nginx\" already exists",
         *       "reason": "AlreadyExists",
         *       "details": {
         *         "name": "nginx",
         *         "kind": "pods"
         *       },
         *       "code": 409
         *     }
         */
        AlreadyExists: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "AlreadyExists";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The object has changed meanwhile
         * @description The request cannot be carried out, since the object is in conflict with it: somebody changed it, or a field belongs to another manager.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Operation cannot be fulfilled on deployments.apps \"web\": the object has been modified; please apply your changes to the latest version and try again",
         *       "reason": "Conflict",
         *       "details": {
         *         "name": "web",
         *         "group": "apps",
         *         "kind": "deployments"
         *       },
         *       "code": 409
         *     }
         */
        Conflict: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Conflict";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * It is gone for good
         * @description What the request names is no longer there, and no other address is known.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the requested item is gone",
         *       "reason": "Gone",
         *       "details": {},
         *       "code": 410
         *     }
         */
        Gone: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Gone";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The version is too old
         * @description The version from which a watch or a list is to go on is no longer kept.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "too old resource version: 1 (2)",
         *       "reason": "Expired",
         *       "code": 410
         *     }
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "The provided continue parameter is too old to display a consistent list result.",
         *       "reason": "Expired",
         *       "code": 410
         *     }
         */
        Expired: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Expired";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The request is too large
         * @description The content of the request is larger than the server takes.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "limit is 3145728",
         *       "reason": "RequestEntityTooLarge",
         *       "details": {},
         *       "code": 413
         *     }
         */
        RequestEntityTooLarge: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "RequestEntityTooLarge";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The media type is not supported
         * @description The server does not take content of this media type.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml",
         *       "reason": "UnsupportedMediaType",
         *       "details": {},
         *       "code": 415
         *     }
         */
        UnsupportedMediaType: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "UnsupportedMediaType";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The object is not valid
         * @description The object cannot be created or changed, since a field is invalid. `details.causes` names each.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Pod \"web\" is invalid: spec.containers[0].image: Required value",
         *       "reason": "Invalid",
         *       "details": {
         *         "name": "web",
         *         "kind": "Pod",
         *         "causes": [
         *           {
         *             "reason": "FieldValueRequired",
         *             "message": "Required value",
         *             "field": "spec.containers[0].image"
         *           }
         *         ]
         *       },
         *       "code": 422
         *     }
         */
        Invalid: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Invalid";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * Too many requests
         * @description The server has more requests than it takes for now, or a limit that passes stands in the way. The same request may always be sent again.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the server has received too many requests and has asked us to try again later",
         *       "reason": "TooManyRequests",
         *       "details": {
         *         "retryAfterSeconds": 1
         *       },
         *       "code": 429
         *     }
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Cannot evict pod as it would violate the pod's disruption budget.",
         *       "reason": "TooManyRequests",
         *       "details": {
         *         "causes": [
         *           {
         *             "reason": "DisruptionBudget",
         *             "message": "The disruption budget web needs 2 healthy pods and has 2 currently"
         *           }
         *         ]
         *       },
         *       "code": 429
         *     }
         */
        TooManyRequests: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "TooManyRequests";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The server cannot do it in reasonable time
         * @description The server understood the request and cannot carry it out soon: it is under load, or another server does not answer. The request should be sent again.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "The POST operation against pods could not be completed at this time, please try again.",
         *       "reason": "ServerTimeout",
         *       "details": {
         *         "name": "POST",
         *         "kind": "pods",
         *         "retryAfterSeconds": 1
         *       },
         *       "code": 500
         *     }
         */
        ServerTimeout: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "ServerTimeout";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The server failed
         * @description An unexpected condition inside of the server, or of an admission webhook that it calls.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Internal error occurred: failed calling webhook \"validate.example.com\": failed to call webhook: context deadline exceeded",
         *       "reason": "InternalError",
         *       "details": {
         *         "causes": [
         *           {
         *             "message": "failed calling webhook"
         *           }
         *         ]
         *       },
         *       "code": 500
         *     }
         */
        InternalError: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "InternalError";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The object cannot be read from the store
         * @description The server cannot read or decode the object as it is stored.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "error reading resource from storage",
         *       "reason": "StoreReadError",
         *       "code": 500
         *     }
         */
        StoreReadError: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "StoreReadError";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * The service is unavailable
         * @description The server, or the one behind an aggregated API, is not there for now.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "the server is currently unable to handle the request",
         *       "reason": "ServiceUnavailable",
         *       "details": {},
         *       "code": 503
         *     }
         */
        ServiceUnavailable: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "ServiceUnavailable";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
            };
        };
        /**
         * It took too long
         * @description The request was not carried out in the time that it allows, or in a reasonable one. It may succeed with a longer timeout.
         * @example {
         *       "kind": "Status",
         *       "apiVersion": "v1",
         *       "metadata": {},
         *       "status": "Failure",
         *       "message": "Timeout: request did not complete within requested timeout",
         *       "reason": "Timeout",
         *       "details": {
         *         "retryAfterSeconds": 1
         *       },
         *       "code": 504
         *     }
         */
        Timeout: {
            /**
             * @description Says that this is a Status.
             * @constant
             */
            kind: "Status";
            /**
             * @description The version of this form.
             * @example v1
             */
            apiVersion?: string;
            /** @description That of a list; empty most often. */
            metadata?: Record<string, unknown>;
            /**
             * @description Says that the call failed.
             * @constant
             */
            status: "Failure";
            /** @description What went wrong; a text for people. */
            message?: string;
            /**
             * @description Which error it is. New ones may appear at any time.
             * @constant
             */
            reason: "Timeout";
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            code?: number;
            /** @description What the error is about. */
            details?: {
                /**
                 * @description The name of the object.
                 * @example nginx
                 */
                name?: string;
                /**
                 * @description The API group.
                 * @example apps
                 */
                group?: string;
                /**
                 * @description The kind of the object, or the resource.
                 * @example pods
                 */
                kind?: string;
                /** @description The uid of the object. */
                uid?: string;
                /**
                 * @description How many seconds to wait before the next try.
                 * @example 1
                 */
                retryAfterSeconds?: number;
                /** @description The single reasons, such as each invalid field. */
                causes?: {
                    /**
                     * @description Which cause it is.
                     * @example FieldValueInvalid
                     */
                    reason?: string;
                    /** @description What is wrong; a text for people. */
                    message?: string;
                    /** @description The path of the field, as in `spec.containers[0].image`. */
                    field?: string;
                }[];
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
                "application/json": components["schemas"]["AlreadyExists"] | components["schemas"]["Conflict"];
            };
        };
        /** @description A failure under 410. */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Gone"] | components["schemas"]["Expired"];
            };
        };
        /** @description A failure under 413. */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestEntityTooLarge"];
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
        /** @description A failure under 422. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Invalid"];
            };
        };
        /** @description A failure under 429. */
        429: {
            headers: {
                /** @description How many seconds to wait. */
                "Retry-After"?: number;
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
                "application/json": components["schemas"]["ServerTimeout"] | components["schemas"]["InternalError"] | components["schemas"]["StoreReadError"];
            };
        };
        /** @description A failure under 503. */
        503: {
            headers: {
                /** @description How many seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailable"];
            };
        };
        /** @description A failure under 504. */
        504: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Timeout"];
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
    watchObjects: {
        parameters: {
            query?: {
                /** @description True for a sequence of events. */
                watch?: boolean;
            };
            header?: never;
            path: {
                /** @description The address of the resource, such as api/v1/pods. */
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list; or, of a watch, one event after the other, each a document of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchEvent"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            405: components["responses"]["405"];
            406: components["responses"]["406"];
            409: components["responses"]["409"];
            410: components["responses"]["410"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
            504: components["responses"]["504"];
        };
    };
}
