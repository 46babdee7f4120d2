// @generated from specs/disruptive-technologies/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/projects/{project}/devices:stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the events of the devices of a project.
         * @description The answer is newline-delimited JSON. It starts with HTTP 200, and each line is a body of its own: an event or an error.
         */
        get: operations["streamDeviceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the assertion of a service account for an access token.
         * @description The endpoint stands on a host of its own, and answers in the form of OAuth 2.0.
         */
        post: operations["getAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/devices:transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer devices to a project.
         * @description A 404 of the whole call means that the project in the path cannot be found. A device that cannot be found or moved is listed in
         *     `transferErrors` of a 200.
         */
        post: operations["transferDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/devices:batchUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the labels of several devices at once.
         * @description A 404 of the whole call means that the project in the path cannot be found. A device that cannot be found or changed is listed in
         *     `batchErrors` of a 200.
         */
        post: operations["batchUpdateDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices:claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim devices and kits. */
        post: operations["claimDevices"];
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
        /** @description The body of a failed call. Which members it has may vary with the error. */
        ErrorResponse: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @example 409
             */
            code: number;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * An argument is invalid
         * @description Most likely an argument in the path, in a query parameter or in the body of the request is invalid. The text in `error` says more.
         * @example {
         *       "error": "invalid project id",
         *       "code": 400,
         *       "help": "https://developer.d21s.com/docs/error-codes#400"
         *     }
         */
        BadRequest: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 400;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * The caller cannot be authenticated
         * @description The API cannot tell who the user or the Service Account is that sent the request.
         * @example {
         *       "error": "unauthorized",
         *       "code": 401,
         *       "help": "https://developer.d21s.com/docs/error-codes#401"
         *     }
         */
        Unauthorized: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 401;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * No access to this resource
         * @description The user or the Service Account is known and has no access to this resource.
         * @example {
         *       "error": "forbidden",
         *       "code": 403,
         *       "help": "https://developer.d21s.com/docs/error-codes#403"
         *     }
         */
        Forbidden: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 403;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * The resource does not exist
         * @description What the request names does not exist. Of a method whose name follows a `:` at the end of the path, such as
         *     `/projects/{project}/devices:transfer`, it means the project in the path, not the devices that the body names.
         * @example {
         *       "error": "not found",
         *       "code": 404,
         *       "help": "https://developer.disruptive-technologies.com/docs/error-codes#404"
         *     }
         */
        NotFound: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 404;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * It exists already, or it changed meanwhile
         * @description Most likely the resource to be created exists already. It can also mean that several clients change one resource at the same time.
         * @example {
         *       "error": "already exists",
         *       "code": 409
         *     }
         * @example {
         *       "error": "already exists",
         *       "code": 409,
         *       "help": "https://developer.d21s.com/docs/error-codes#409"
         *     }
         */
        Conflict: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 409;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * Too many requests
         * @description The caller sends more than 75 requests per 10 seconds. That is a steady 7.5 requests per second; shorter bursts are allowed up to that
         *     limit. The Retry-After header says how many seconds to wait at least: after 75 requests within 1 second, for instance, it is 9.
         * @example {
         *       "error": "too many requests",
         *       "code": 429,
         *       "help": "https://developer.d21s.com/docs/error-codes#429"
         *     }
         */
        TooManyRequests: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 429;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * The service failed inside
         * @description An error inside the services of Disruptive Technologies. It usually passes.
         * @example {
         *       "error": "internal server error",
         *       "code": 500,
         *       "help": "https://developer.d21s.com/docs/error-codes#500"
         *     }
         */
        InternalServerError: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 500;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * The service is unavailable
         * @description The services of Disruptive Technologies cannot take the request at the moment. It usually passes, and is treated as an internal error is.
         * @example {
         *       "error": "service unavailable",
         *       "code": 503,
         *       "help": "https://developer.d21s.com/docs/error-codes#503"
         *     }
         */
        ServiceUnavailable: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 503;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /**
         * The service did not answer in time
         * @description A gateway of Disruptive Technologies waited too long for the service behind it. It usually passes, and is treated as an internal error
         *     is, only with a longer wait: 10 seconds at least.
         * @example {
         *       "error": "gateway timeout",
         *       "code": 504,
         *       "help": "https://developer.d21s.com/docs/error-codes#504"
         *     }
         */
        GatewayTimeout: {
            /**
             * @description Sums up what went wrong; a text for people.
             * @example already exists
             */
            error: string;
            /**
             * @description The HTTP status of the response.
             * @constant
             */
            code: 504;
            /** @description A link to the documentation with a longer explanation. Often absent, and on different hosts over the years. */
            help?: string;
        };
        /** @description A line of the event stream that is no error. */
        StreamEvent: {
            result: {
                /** @description The event as the device sent it. */
                event?: Record<string, unknown>;
            };
        };
        /** @description The answer of the OAuth2 token endpoint where it gives no token. */
        TokenError: {
            /**
             * @description Which error of OAuth 2.0 it is.
             * @example invalid_grant
             */
            error: string;
            /** @description What went wrong; a text for people. */
            error_description: string;
        };
        /**
         * The credentials are not accepted
         * @description The token endpoint does not accept the assertion of the service account, because its key, secret or times are wrong, or it has been used before.
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "Invalid credentials."
         *     }
         */
        InvalidGrant: {
            /**
             * @description Which error of OAuth 2.0 it is.
             * @constant
             */
            error: "invalid_grant";
            /** @description What went wrong; a text for people. */
            error_description: string;
        };
        /**
         * @description A line of the event stream that is an error; the HTTP status is 200 all the same. `error.code` is an HTTP status from 100 up (400 is Bad
         *     Request) and a gRPC code below 100 (5 is NOT_FOUND).
         */
        StreamError: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @example 400
                 * @example 5
                 */
                code: number;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /** @description More about an error of the event stream. */
        StreamErrorDetail: {
            /** @description A link to the documentation with a longer explanation. */
            help?: string;
        };
        /**
         * The stream was asked for with an invalid argument
         * @description The request for the event stream has an invalid argument. `error.code` is the HTTP status 400, although the response came with 200.
         * @example {
         *       "error": {
         *         "code": 400,
         *         "message": "bad request",
         *         "details": [
         *           {
         *             "help": "https://developer.disruptive-technologies.com/docs/error-codes#400"
         *           }
         *         ]
         *       }
         *     }
         */
        StreamBadRequest: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 400;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * What the stream names does not exist
         * @description The project or the device of the event stream was not found. `error.code` is 5, the gRPC code NOT_FOUND: it is below 100, so it is no
         *     HTTP status. The status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 5,
         *         "message": "not found",
         *         "details": [
         *           {
         *             "help": "https://developer.disruptive-technologies.com/docs/error-codes#404"
         *           }
         *         ]
         *       }
         *     }
         */
        StreamNotFound: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 5;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * The stream was asked for with a wrong argument
         * @description `error.code` is 3, the gRPC code INVALID_ARGUMENT; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 3,
         *         "message": "invalid argument"
         *       }
         *     }
         */
        StreamInvalidArgument: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 3;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * The stream ran out of time
         * @description `error.code` is 4, the gRPC code DEADLINE_EXCEEDED; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 4,
         *         "message": "deadline exceeded"
         *       }
         *     }
         */
        StreamDeadlineExceeded: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 4;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * The caller may not read the stream
         * @description `error.code` is 7, the gRPC code PERMISSION_DENIED; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 7,
         *         "message": "permission denied"
         *       }
         *     }
         */
        StreamPermissionDenied: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 7;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * A limit is reached
         * @description `error.code` is 8, the gRPC code RESOURCE_EXHAUSTED; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 8,
         *         "message": "resource exhausted"
         *       }
         *     }
         */
        StreamResourceExhausted: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 8;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * The server failed
         * @description `error.code` is 13, the gRPC code INTERNAL; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 13,
         *         "message": "internal"
         *       }
         *     }
         */
        StreamInternal: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 13;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * The service is unavailable
         * @description `error.code` is 14, the gRPC code UNAVAILABLE; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 14,
         *         "message": "unavailable"
         *       }
         *     }
         */
        StreamUnavailable: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 14;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /**
         * The caller is not authenticated
         * @description `error.code` is 16, the gRPC code UNAUTHENTICATED; the status of the response is 200.
         * @example {
         *       "error": {
         *         "code": 16,
         *         "message": "unauthenticated"
         *       }
         *     }
         */
        StreamUnauthenticated: {
            error: {
                /**
                 * @description From 100 up an HTTP status, below 100 a gRPC code.
                 * @constant
                 */
                code: 16;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description Where to read on. */
                details?: components["schemas"]["StreamErrorDetail"][];
            };
        };
        /** @description A line of the event stream that is an error, in an older form with both codes side by side. */
        LegacyStreamError: {
            error: {
                /**
                 * @description The gRPC code.
                 * @example 5
                 */
                grpcCode: number;
                /**
                 * @description The HTTP status that stands for it. The response itself came with 200.
                 * @example 404
                 */
                httpCode: number;
                /**
                 * @description The HTTP status in words.
                 * @example Not Found
                 */
                httpStatus?: string;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description More about the error. */
                details?: ({
                    [key: string]: unknown;
                } | string | unknown[] | number | boolean | null)[];
            };
        };
        /**
         * What the stream names does not exist (older form)
         * @description The project or the device of the event stream was not found. `error.grpcCode` is 5, NOT_FOUND, and `error.httpCode` says 404.
         * @example {
         *       "error": {
         *         "grpcCode": 5,
         *         "httpCode": 404,
         *         "httpStatus": "Not Found",
         *         "message": "not found",
         *         "details": []
         *       }
         *     }
         */
        LegacyStreamNotFound: {
            error: {
                /**
                 * @description The gRPC code.
                 * @constant
                 */
                grpcCode: 5;
                /**
                 * @description The HTTP status that stands for it. The response itself came with 200.
                 * @constant
                 */
                httpCode: 404;
                /**
                 * @description The HTTP status in words.
                 * @example Not Found
                 */
                httpStatus?: string;
                /** @description What went wrong; a text for people. */
                message: string;
                /** @description More about the error. */
                details?: ({
                    [key: string]: unknown;
                } | string | unknown[] | number | boolean | null)[];
            };
        };
        /**
         * @description Which devices to transfer.
         * @example {
         *       "devices": [
         *         "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg"
         *       ]
         *     }
         */
        TransferRequest: {
            devices: components["schemas"]["DeviceNames"];
        };
        /**
         * @description Which devices to change, and how. At least one of `addLabels` and `removeLabels` has to be there.
         * @example {
         *       "devices": [
         *         "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg"
         *       ],
         *       "addLabels": {
         *         "room-number": "99"
         *       },
         *       "removeLabels": [
         *         "building"
         *       ]
         *     }
         */
        BatchUpdateRequest: {
            devices: components["schemas"]["DeviceNames"];
            /** @description The labels to set, each with its value. The value of a label that is there already is replaced. */
            addLabels?: {
                [key: string]: string;
            };
            /** @description The names of the labels to remove. */
            removeLabels?: string[];
        };
        /** @description The resource names of the devices, each with the project in which the device is now. */
        DeviceNames: string[];
        /** @description Which devices and kits to claim. */
        ClaimRequest: {
            [key: string]: unknown;
        };
        /**
         * @description What became of a transfer. An empty `transferErrors` means that every device was transferred.
         * @example {
         *       "transferErrors": []
         *     }
         * @example {
         *       "transferErrors": [
         *         {
         *           "device": "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg",
         *           "status": {
         *             "code": "NOT_FOUND",
         *             "message": "device not found"
         *           }
         *         }
         *       ]
         *     }
         */
        TransferResult: {
            /** @description The devices that were not transferred. */
            transferErrors?: (components["schemas"]["ItemInvalidArgument"] | components["schemas"]["ItemNotFound"] | components["schemas"]["ItemInternalError"])[];
        };
        /**
         * @description What became of a batch update. An empty `batchErrors` means that every device was updated.
         * @example {
         *       "batchErrors": []
         *     }
         * @example {
         *       "batchErrors": [
         *         {
         *           "device": "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg",
         *           "status": {
         *             "code": "INVALID_ARGUMENT",
         *             "message": "invalid label"
         *           }
         *         }
         *       ]
         *     }
         */
        BatchUpdateResult: {
            /** @description The devices that were not updated. */
            batchErrors?: (components["schemas"]["ItemInvalidArgument"] | components["schemas"]["ItemNotFound"] | components["schemas"]["ItemInternalError"])[];
        };
        /**
         * @description What became of a claim. Empty lists in `claimErrors` mean that every device and kit was claimed.
         * @example {
         *       "claimErrors": {
         *         "devices": [],
         *         "kits": []
         *       }
         *     }
         * @example {
         *       "claimErrors": {
         *         "devices": [
         *           {
         *             "deviceId": "bchonod7rihjtvdmd2vg",
         *             "code": "ALREADY_CLAIMED",
         *             "message": "device is already claimed"
         *           }
         *         ],
         *         "kits": []
         *       }
         *     }
         */
        ClaimResult: {
            claimErrors?: {
                /** @description The devices that were not claimed. */
                devices?: (components["schemas"]["DeviceAlreadyClaimed"] | components["schemas"]["DeviceNotFound"])[];
                /** @description The kits that were not claimed. */
                kits?: (components["schemas"]["KitAlreadyClaimed"] | components["schemas"]["KitNotFound"])[];
            };
        };
        /** @description One device for which a transfer or a batch update failed. The rest of the call was carried out. */
        DeviceItemError: {
            /**
             * @description The resource name of the device.
             * @example projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg
             */
            device: string;
            /** @description Why it failed. */
            status: {
                /**
                 * @description Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too.
                 * @example NOT_FOUND
                 */
                code: string;
                /** @description What went wrong with this device; a text for people. */
                message: string;
            };
        };
        /**
         * The device was refused
         * @description The transfer or the update of this device was asked for with an invalid argument.
         * @example {
         *       "device": "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg",
         *       "status": {
         *         "code": "INVALID_ARGUMENT",
         *         "message": "invalid label"
         *       }
         *     }
         */
        ItemInvalidArgument: {
            /**
             * @description The resource name of the device.
             * @example projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg
             */
            device: string;
            /** @description Why it failed. */
            status: {
                /**
                 * @description Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too.
                 * @constant
                 */
                code: "INVALID_ARGUMENT";
                /** @description What went wrong with this device; a text for people. */
                message: string;
            };
        };
        /**
         * The device was not found
         * @description This device of the transfer or of the batch update does not exist where the request says.
         * @example {
         *       "device": "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg",
         *       "status": {
         *         "code": "NOT_FOUND",
         *         "message": "device not found"
         *       }
         *     }
         */
        ItemNotFound: {
            /**
             * @description The resource name of the device.
             * @example projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg
             */
            device: string;
            /** @description Why it failed. */
            status: {
                /**
                 * @description Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too.
                 * @constant
                 */
                code: "NOT_FOUND";
                /** @description What went wrong with this device; a text for people. */
                message: string;
            };
        };
        /**
         * The service failed on this device
         * @description An error inside the service while it handled this device. The other devices of the call are not concerned.
         * @example {
         *       "device": "projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg",
         *       "status": {
         *         "code": "INTERNAL_ERROR",
         *         "message": "internal error"
         *       }
         *     }
         */
        ItemInternalError: {
            /**
             * @description The resource name of the device.
             * @example projects/bhmh0143iktucae701vg/devices/bchonod7rihjtvdmd2vg
             */
            device: string;
            /** @description Why it failed. */
            status: {
                /**
                 * @description Mostly INVALID_ARGUMENT, NOT_FOUND or INTERNAL_ERROR. A status as a number in text has been seen too.
                 * @constant
                 */
                code: "INTERNAL_ERROR";
                /** @description What went wrong with this device; a text for people. */
                message: string;
            };
        };
        /** @description One device that was not claimed. The rest of the call was carried out. */
        DeviceClaimError: {
            /**
             * @description The id of the device.
             * @example bchonod7rihjtvdmd2vg
             */
            deviceId: string;
            /**
             * @description Why it was not claimed.
             * @example ALREADY_CLAIMED
             */
            code: string;
            /** @description What went wrong with this device; a text for people. */
            message: string;
        };
        /**
         * The device is claimed already
         * @description This device was not claimed, because it is claimed already.
         * @example {
         *       "deviceId": "bchonod7rihjtvdmd2vg",
         *       "code": "ALREADY_CLAIMED",
         *       "message": "device is already claimed"
         *     }
         */
        DeviceAlreadyClaimed: {
            /**
             * @description The id of the device.
             * @example bchonod7rihjtvdmd2vg
             */
            deviceId: string;
            /**
             * @description Why it was not claimed.
             * @constant
             */
            code: "ALREADY_CLAIMED";
            /** @description What went wrong with this device; a text for people. */
            message: string;
        };
        /**
         * No device has this id
         * @description This device was not claimed, because none with this id was found.
         * @example {
         *       "deviceId": "bchonod7rihjtvdmd2vg",
         *       "code": "NOT_FOUND",
         *       "message": "device not found"
         *     }
         */
        DeviceNotFound: {
            /**
             * @description The id of the device.
             * @example bchonod7rihjtvdmd2vg
             */
            deviceId: string;
            /**
             * @description Why it was not claimed.
             * @constant
             */
            code: "NOT_FOUND";
            /** @description What went wrong with this device; a text for people. */
            message: string;
        };
        /** @description One kit that was not claimed. The rest of the call was carried out. */
        KitClaimError: {
            /** @description The id of the kit. */
            kitId: string;
            /**
             * @description Why it was not claimed.
             * @example NOT_FOUND
             */
            code: string;
            /** @description What went wrong with this kit; a text for people. */
            message: string;
        };
        /**
         * The kit is claimed already
         * @description This kit was not claimed, because it is claimed already.
         * @example {
         *       "kitId": "kit-4711",
         *       "code": "ALREADY_CLAIMED",
         *       "message": "kit is already claimed"
         *     }
         */
        KitAlreadyClaimed: {
            /** @description The id of the kit. */
            kitId: string;
            /**
             * @description Why it was not claimed.
             * @constant
             */
            code: "ALREADY_CLAIMED";
            /** @description What went wrong with this kit; a text for people. */
            message: string;
        };
        /**
         * No kit has this id
         * @description This kit was not claimed, because none with this id was found.
         * @example {
         *       "kitId": "kit-4712",
         *       "code": "NOT_FOUND",
         *       "message": "kit not found"
         *     }
         */
        KitNotFound: {
            /** @description The id of the kit. */
            kitId: string;
            /**
             * @description Why it was not claimed.
             * @constant
             */
            code: "NOT_FOUND";
            /** @description What went wrong with this kit; a text for people. */
            message: string;
        };
    };
    responses: {
        /** @description An argument of the request is invalid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The caller cannot be authenticated. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description The caller is known and has no access. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description What the request names does not exist. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The path does not take this method. The response has no JSON body. */
        405: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request contradicts what exists, or what changed meanwhile. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conflict"];
            };
        };
        /** @description Too many requests. */
        429: {
            headers: {
                /** @description How many seconds to wait at least before the next try. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description The service failed inside. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalServerError"];
            };
        };
        /** @description The service is unavailable. No Retry-After is documented: wait 1 second at least before the next try, and longer each time. */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailable"];
            };
        };
        /** @description The service did not answer in time. Wait 10 seconds at least before the next try. */
        504: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayTimeout"];
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
    streamDeviceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line for each event. A line can also be an error, although the status is 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["StreamEvent"] | components["schemas"]["StreamBadRequest"] | components["schemas"]["StreamNotFound"] | components["schemas"]["StreamInvalidArgument"] | components["schemas"]["StreamDeadlineExceeded"] | components["schemas"]["StreamPermissionDenied"] | components["schemas"]["StreamResourceExhausted"] | components["schemas"]["StreamInternal"] | components["schemas"]["StreamUnavailable"] | components["schemas"]["StreamUnauthenticated"] | components["schemas"]["LegacyStreamNotFound"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
            504: components["responses"]["504"];
        };
    };
    getAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description An access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The endpoint gives no token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidGrant"];
                };
            };
        };
    };
    transferDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that receives the devices. */
                project: string;
            };
            cookie?: never;
        };
        /** @description The devices to transfer. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The devices were transferred, save those that `transferErrors` lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferResult"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
            504: components["responses"]["504"];
        };
    };
    batchUpdateDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project. */
                project: string;
            };
            cookie?: never;
        };
        /** @description The devices to change, and the labels to set or to remove. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BatchUpdateRequest"];
            };
        };
        responses: {
            /** @description The devices were updated, save those that `batchErrors` lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchUpdateResult"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
            504: components["responses"]["504"];
        };
    };
    claimDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The devices and the kits to claim. The answer names them by `deviceId` and `kitId`. How the members of the request are called is not
         *     documented here: look it up in the reference of the method.
         */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            /** @description The devices and kits were claimed, save those that `claimErrors` lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResult"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
            504: components["responses"]["504"];
        };
    };
}
