// @generated from specs/app-and-book-management/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/mdm/v2/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Event Status. What became of a request that is processed in the background. */
        get: operations["getEventStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mdm/v2/service/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service Config. The addresses, the limits and the error numbers of the service; the only operation that needs no token. */
        get: operations["getServiceConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        /** What the service delivers, best effort and up to three times, to the notification URL that the client registered. */
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
        /** @description One failure. The body of a failed call, an element of `failures` in a status, or `error` in a notification. Further members are possible; keep them. */
        ErrorResponse: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @example 9609
             */
            errorNumber: number;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description Whom and what the failure concerns, for diagnosis. Only some failures carry it. Further members are possible; keep them. */
        ErrorInfo: {
            /** @description The assets concerned. */
            assets?: components["schemas"]["AffectedAsset"][];
            /** @description The users concerned. */
            clientUserIds?: string[];
            /** @description The devices concerned. */
            serialNumbers?: string[];
        };
        /** @description An app or a book that a failure concerns. */
        AffectedAsset: {
            /**
             * @description The id of the product in the store.
             * @example 1234
             */
            adamId?: string;
            /**
             * @description The quality of the product.
             * @example STDQ
             */
            pricingParam?: string;
        };
        /**
         * The caller is not logged in
         * @description The service does not accept the request without a valid content token.
         * @example {
         *       "errorNumber": 9601,
         *       "errorMessage": "Login required."
         *     }
         */
        LoginRequired: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9601;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * An argument is invalid
         * @description The service refused an argument of the request, and no more specific error describes it.
         * @example {
         *       "errorNumber": 9602,
         *       "errorMessage": "Invalid argument."
         *     }
         */
        InvalidArgument: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9602;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Internal error
         * @description A failure inside the service. It answers a request, and also arrives in the status of an event or in a notification.
         * @example {
         *       "errorNumber": 9603,
         *       "errorMessage": "Internal error."
         *     }
         * @example {
         *       "errorNumber": 9603
         *     }
         */
        InternalError: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9603;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The registered user does not exist
         * @description At least one clientUserId belongs to no registered user of the organizational unit. `errorInfo` usually names those concerned.
         * @example {
         *       "errorNumber": 9609,
         *       "errorMessage": "Unable to find the registered user."
         *     }
         * @example {
         *       "errorInfo": {
         *         "clientUserIds": [
         *           "user102",
         *           "user101"
         *         ]
         *       },
         *       "errorNumber": 9609,
         *       "errorMessage": "Unable to find registered user."
         *     }
         * @example {
         *       "errorInfo": {
         *         "clientUserIds": [
         *           "client-4"
         *         ]
         *       },
         *       "errorNumber": 9609,
         *       "errorMessage": "Registered user not found"
         *     }
         * @example {
         *       "errorNumber": 9609
         *     }
         */
        RegisteredUserNotFound: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9609;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The token has expired
         * @description The content token is past its date of expiry.
         * @example {
         *       "errorNumber": 9621,
         *       "errorMessage": "The token has expired. You need to generate a new token online using your organization's account at either school.apple.com or business.apple.com."
         *     }
         */
        TokenExpired: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9621;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The push token is invalid
         * @description The Apple Push Notification token in the request is not valid.
         * @example {
         *       "errorNumber": 9623,
         *       "errorMessage": "The provided Apple Push Notification token is invalid."
         *     }
         */
        PushTokenInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9623;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The token was revoked
         * @description The server has withdrawn this content token before its time.
         * @example {
         *       "errorNumber": 9625,
         *       "errorMessage": "The server has revoked the sToken."
         *     }
         */
        TokenRevoked: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9625;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The service is gone
         * @description What the request asks for was taken out of service for good.
         * @example {
         *       "errorNumber": 9634,
         *       "errorMessage": "Service removed."
         *     }
         */
        ServiceRemoved: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9634;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Facilitator accounts may not do this
         * @description The request came for a facilitator account, and the operation is closed to those.
         * @example {
         *       "errorNumber": 9637,
         *       "errorMessage": "This operation isn't allowed for facilitator accounts."
         *     }
         */
        FacilitatorNotAllowed: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9637;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Too many requests
         * @description The service turned the request away because it gets too many of them for this organization at present.
         * @example {
         *       "errorNumber": 9646,
         *       "errorMessage": "There are too many recent requests. Try again momentarily."
         *     }
         * @example {
         *       "errorNumber": 9646
         *     }
         */
        TooManyRequests: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9646;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Legacy tokens may not do this
         * @description The request came with a legacy token, which this operation does not support.
         * @example {
         *       "errorNumber": 9647,
         *       "errorMessage": "This operation isn't supported for legacy tokens."
         *     }
         */
        LegacyTokenNotSupported: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9647;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * There is no such page
         * @description The page index is negative or behind the last page.
         * @example {
         *       "errorNumber": 9650,
         *       "errorMessage": "The provided page index must be greater than 0, and less than the total number of pages."
         *     }
         */
        PageIndexOutOfRange: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9650;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Too many assets in one request
         * @description The request names more assets than one request may.
         * @example {
         *       "errorNumber": 9700,
         *       "errorMessage": "Max assets limit on request has been passed, please stay within given limit."
         *     }
         */
        TooManyAssets: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9700;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Too many users in one asset request
         * @description The request names more clientUserIds than one request may.
         * @example {
         *       "errorNumber": 9701,
         *       "errorMessage": "Max clientUserIds limit on request has been passed, please stay within given limit."
         *     }
         */
        TooManyClientUserIds: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9701;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Too many devices in one request
         * @description The request names more serialNumbers than one request may.
         * @example {
         *       "errorNumber": 9702,
         *       "errorMessage": "Max serialNumbers limit on request has been passed, please stay within given limit."
         *     }
         */
        TooManySerialNumbers: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9702;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * An asset is named twice
         * @description The same asset occurs more than once in the request.
         * @example {
         *       "errorNumber": 9703,
         *       "errorMessage": "Duplicate assets found in request, please send unique assets."
         *     }
         */
        DuplicateAssets: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9703;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * A user is named twice in an asset request
         * @description The same clientUserId occurs more than once in the request.
         * @example {
         *       "errorNumber": 9704,
         *       "errorMessage": "Duplicate clientUserIds found in request, please send unique clients."
         *     }
         */
        DuplicateClientUserIds: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9704;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * A device is named twice
         * @description The same serial number occurs more than once in the request.
         * @example {
         *       "errorNumber": 9705,
         *       "errorMessage": "Duplicate serialNumbers found in request, please send unique serials."
         *     }
         */
        DuplicateSerialNumbers: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9705;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The asset cannot be revoked
         * @description The request would take back an asset that, once assigned, stays with its owner.
         * @example {
         *       "errorNumber": 9706,
         *       "errorMessage": "Asset in request is not revocable, please send revocable assets."
         *     }
         */
        AssetNotRevocable: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9706;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The asset cannot be assigned to a device
         * @description The request names serial numbers for an asset that can be assigned to users only.
         * @example {
         *       "errorNumber": 9707,
         *       "errorMessage": "Asset in request is not device assignable, please send device assignable assets."
         *     }
         */
        AssetNotDeviceAssignable: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9707;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The event does not exist
         * @description The service knows no event with the eventId of the request.
         * @example {
         *       "errorNumber": 9708,
         *       "errorMessage": "EventId could not be found."
         *     }
         */
        EventNotFound: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9708;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The notification URL or its token is missing
         * @description The client configuration sets only one of the notification URL and the authentication token, which go together.
         * @example {
         *       "errorNumber": 9710,
         *       "errorMessage": "Both the notification URL and the authentication token are necessary."
         *     }
         */
        NotificationSettingsIncomplete: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9710;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The notification URL or its token is too long
         * @description The notification URL or the authentication token is longer than the service stores.
         * @example {
         *       "errorNumber": 9711,
         *       "errorMessage": "Either the notification URL or the authentication token exceeds its maximum length. Change the request to stay within the specified limit."
         *     }
         */
        NotificationSettingsTooLong: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9711;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The notification URL is not a valid HTTPS URL
         * @description The notification URL cannot be read as a URL, or does not use HTTPS.
         * @example {
         *       "errorNumber": 9712,
         *       "errorMessage": "The provided notification URL must be a valid URL and use HTTPS as the protocol."
         *     }
         */
        NotificationUrlInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9712;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The metadata in mdmInfo is too long
         * @description The metadata by which the device management service describes itself is longer than the service stores.
         * @example {
         *       "errorNumber": 9713,
         *       "errorMessage": "The MDM metadata exceeds the maximum length. Change the request to stay within the specified limit."
         *     }
         */
        MetadataTooLong: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9713;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Too many users in one user request
         * @description The request would create, update or retire more users than one request may.
         * @example {
         *       "errorNumber": 9714,
         *       "errorMessage": "The number of users exceeds the maximum. Change the request to stay within the specified limit."
         *     }
         */
        TooManyUsers: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9714;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * A user is named twice in a user request
         * @description The same user occurs more than once in the request.
         * @example {
         *       "errorNumber": 9715,
         *       "errorMessage": "This request contains duplicate users. Change the request to send unique users."
         *     }
         */
        DuplicateUsers: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9715;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * An email address is invalid
         * @description The email address of at least one user in the request is not valid.
         * @example {
         *       "errorNumber": 9717,
         *       "errorMessage": "This request contains an invalid email address. Change the request to send valid email addresses."
         *     }
         */
        EmailInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9717;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * No asset was given
         * @description The request lacks the asset that it is about, and needs one.
         * @example {
         *       "errorNumber": 9718,
         *       "errorMessage": "This request doesn't contain an asset, which is a required argument. Change the request to provide an asset."
         *     }
         */
        AssetMissing: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9718;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Neither users nor devices were given
         * @description The request says what to manage, but not for whom. It needs clientUserIds or serialNumbers.
         * @example {
         *       "errorNumber": 9719,
         *       "errorMessage": "Either clientUserIds or serialNumbers are required arguments. Change the request to provide assignable users and devices."
         *     }
         */
        AssigneesMissing: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9719;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * No users were given
         * @description The user request lacks the users that it is about.
         * @example {
         *       "errorNumber": 9720,
         *       "errorMessage": "Users are a required argument. Change the request to provide a user."
         *     }
         */
        UsersMissing: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9720;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The version id is invalid
         * @description The request asks for changes since a version that the service does not know.
         * @example {
         *       "errorNumber": 9721,
         *       "errorMessage": "This request contains an invalid version ID. Change the request to send the version ID from the read APIs."
         *     }
         */
        VersionIdInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9721;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The Authorization header is invalid
         * @description The Authorization header has not the form in which the service expects the content token.
         * @example {
         *       "errorNumber": 9722,
         *       "errorMessage": "This request contains an invalid authorization header. Change the request to send an authorization header that matches the format 'Bearer {sToken}'."
         *     }
         */
        AuthorizationHeaderInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9722;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * mdmInfo is incomplete
         * @description The client configuration sets mdmInfo without all of its three members.
         * @example {
         *       "errorNumber": 9723,
         *       "errorMessage": "You must provide an MDM name, ID, and metadata when setting the MDM information."
         *     }
         */
        MdmInfoIncomplete: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9723;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The id in mdmInfo is too long
         * @description The id by which the device management service identifies itself is longer than the service stores.
         * @example {
         *       "errorNumber": 9724,
         *       "errorMessage": "The MDM ID exceeds the maximum length. Change the request to stay within the specified limit."
         *     }
         */
        MdmIdTooLong: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9724;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The name in mdmInfo is too long
         * @description The name that the device management service gives itself is longer than the service stores.
         * @example {
         *       "errorNumber": 9725,
         *       "errorMessage": "The MDM name exceeds the maximum length. Change the request to stay within the specified limit."
         *     }
         */
        MdmNameTooLong: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9725;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The method is not supported
         * @description The endpoint exists, but does not take the HTTP method of the request.
         * @example {
         *       "errorNumber": 9726,
         *       "errorMessage": "This request contains an unsupported HTTP method for the requested endpoint."
         *     }
         */
        MethodNotSupported: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9726;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The Content-Type is not supported
         * @description The endpoint does not take a body of the type that the Content-Type header of the request names.
         * @example {
         *       "errorNumber": 9727,
         *       "errorMessage": "This request contains an unsupported Content-Type for the requested endpoint."
         *     }
         */
        ContentTypeNotSupported: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9727;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The notification URL cannot be reached
         * @description The service tried the notification URL of the client configuration and got no good answer, so it rejected the configuration.
         * @example {
         *       "errorNumber": 9728,
         *       "errorMessage": "The provided notification URL is unreachable."
         *     }
         */
        NotificationUrlUnreachable: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9728;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The service is unavailable for now
         * @description The service cannot take the request at the moment and expects to be back.
         * @example {
         *       "errorNumber": 9729,
         *       "errorMessage": "The service is temporarily unavailable. Try again later."
         *     }
         */
        ServiceUnavailable: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9729;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The subscription association is invalid
         * @description The request to associate subscriptions with users is not valid as it stands.
         * @example {
         *       "errorNumber": 9811,
         *       "errorMessage": "The subscription association request is invalid."
         *     }
         */
        SubscriptionAssociationInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9811;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The cursor is invalid
         * @description The cursor does not mark a place in the list that is being read.
         * @example {
         *       "errorNumber": 9812,
         *       "errorMessage": "The provided cursor is invalid."
         *     }
         */
        CursorInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9812;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The Adam ID is invalid
         * @description The request names a product of the store by an id that is not valid.
         * @example {
         *       "errorNumber": 9813,
         *       "errorMessage": "The provided Adam ID is invalid."
         *     }
         */
        AdamIdInvalid: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9813;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * No associated user has this id
         * @description The clientUserId belongs to no registered user who is associated with an Apple Account.
         * @example {
         *       "errorNumber": 9814,
         *       "errorMessage": "Unable to find an associated registered user for the provided clientUserId."
         *     }
         * @example {
         *       "errorInfo": {
         *         "clientUserIds": [
         *           "user102"
         *         ]
         *       },
         *       "errorNumber": 9814,
         *       "errorMessage": "Unable to find an associated registered user for the provided clientUserId."
         *     }
         */
        AssociatedUserNotFound: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9814;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The user does not have this product
         * @description The registered user is not assigned the adamId that the request is about.
         * @example {
         *       "errorNumber": 9815,
         *       "errorMessage": "The registered user isn't assigned the requested adamId."
         *     }
         */
        UserNotAssigned: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9815;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Too many subscriptions or users in one request
         * @description The subscription request is larger than one request may be, by its subscriptions or by its users.
         * @example {
         *       "errorNumber": 9816,
         *       "errorMessage": "This request exceeds the maximum subscriptions limit. Change the request to stay within the specified limit."
         *     }
         */
        TooManySubscriptions: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9816;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The user has the subscription through a group
         * @description The user holds this subscription already, as the member of a group.
         * @example {
         *       "errorNumber": 9817,
         *       "errorMessage": "The user is already assigned to this subscription through group membership."
         *     }
         */
        AssignedThroughGroup: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9817;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Subscriptions are in the way
         * @description Subscription management cannot be switched off for an organizational unit as long as that unit has subscriptions.
         * @example {
         *       "errorNumber": 9818,
         *       "errorMessage": "Subscriptions exist for the organizational unit, so subscription management can't be disabled."
         *     }
         */
        SubscriptionsExist: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9818;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The Apple Account cannot be associated
         * @description The service could not associate the Apple Account with the user.
         * @example {
         *       "errorNumber": 9635,
         *       "errorMessage": "Unable to associate the Apple Account with this user."
         *     }
         * @example {
         *       "errorInfo": {
         *         "clientUserIds": [
         *           "user101"
         *         ]
         *       },
         *       "errorNumber": 9635,
         *       "errorMessage": "Unable to associate the Apple Account with this user."
         *     }
         */
        AppleAccountNotAssociable: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9635;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The Apple Account belongs to another user
         * @description The Apple Account is associated with a different registered user already.
         * @example {
         *       "errorNumber": 9641,
         *       "errorMessage": "The Apple Account is already associated with another user."
         *     }
         * @example {
         *       "errorInfo": {
         *         "clientUserIds": [
         *           "user102"
         *         ]
         *       },
         *       "errorNumber": 9641,
         *       "errorMessage": "The Apple Account is already associated with another user."
         *     }
         */
        AppleAccountInUse: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9641;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The service is under maintenance
         * @description The service could not do the background work because it is being maintained.
         * @example {
         *       "errorNumber": 9644,
         *       "errorMessage": "The service is in maintenance mode. Try again later."
         *     }
         */
        MaintenanceMode: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9644;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * Not enough assets are left
         * @description Fewer assets are available than the association needs. One notification may tell it of many users and devices at once.
         * @example {
         *       "errorMessage": "There aren't enough assets available to complete this association.",
         *       "errorNumber": 9709
         *     }
         * @example {
         *       "errorInfo": {
         *         "assets": [
         *           {
         *             "adamId": "1234",
         *             "pricingParam": "STDQ"
         *           }
         *         ],
         *         "clientUserIds": [
         *           "user1"
         *         ],
         *         "serialNumbers": [
         *           "device1"
         *         ]
         *       },
         *       "errorNumber": 9709,
         *       "errorMessage": "There are not enough licenses for this app or book available to assign to the selected group."
         *     }
         */
        NotEnoughAssets: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9709;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /**
         * The user exists already
         * @description A registered user with this clientUserId exists already, so none was created.
         * @example {
         *       "errorNumber": 9716,
         *       "errorMessage": "A registered user already exists with the specified clientUserId."
         *     }
         * @example {
         *       "errorInfo": {
         *         "clientUserIds": [
         *           "user101"
         *         ]
         *       },
         *       "errorNumber": 9716,
         *       "errorMessage": "A registered user already exists with the specified clientUserId."
         *     }
         */
        UserAlreadyExists: {
            /**
             * @description Which error it is, a number of 32 bits. The server may add numbers at any time.
             * @constant
             */
            errorNumber: 9716;
            /** @description What went wrong; a text for people, which may be absent. It differs between editions, and from the documentation. */
            errorMessage?: string;
            errorInfo?: components["schemas"]["ErrorInfo"];
        };
        /** @description A failure of background work. The server may send further numbers. */
        AsynchronousError: components["schemas"]["InternalError"] | components["schemas"]["RegisteredUserNotFound"] | components["schemas"]["AppleAccountNotAssociable"] | components["schemas"]["AppleAccountInUse"] | components["schemas"]["MaintenanceMode"] | components["schemas"]["NotEnoughAssets"] | components["schemas"]["UserAlreadyExists"];
        /**
         * @description What became of a request that is processed in the background. PENDING is neither a success nor a failure; COMPLETE can still carry failures.
         * @example {
         *       "eventStatus": "FAILED",
         *       "eventType": "ASSOCIATE",
         *       "failures": [
         *         {
         *           "errorInfo": {
         *             "clientUserIds": [
         *               "user102",
         *               "user101"
         *             ]
         *           },
         *           "errorNumber": 9609,
         *           "errorMessage": "Unable to find registered user."
         *         }
         *       ],
         *       "numCompleted": 0,
         *       "numRequested": 2,
         *       "tokenExpirationDate": "2030-11-08T22:33:22+0000",
         *       "uId": "2049025000431439"
         *     }
         * @example {
         *       "eventStatus": "PENDING",
         *       "eventType": "ASSOCIATE",
         *       "numCompleted": 8,
         *       "numRequested": 16,
         *       "tokenExpirationDate": "2030-11-08T22:33:22+0000",
         *       "uId": "2049025000431439"
         *     }
         * @example {
         *       "eventStatus": "COMPLETE",
         *       "eventType": "CREATE",
         *       "failures": [
         *         {
         *           "errorInfo": {
         *             "clientUserIds": [
         *               "user101"
         *             ]
         *           },
         *           "errorNumber": 9716,
         *           "errorMessage": "A registered user already exists with the specified clientUserId."
         *         }
         *       ],
         *       "numCompleted": 1,
         *       "numRequested": 2,
         *       "tokenExpirationDate": "2030-11-08T22:33:22+0000",
         *       "uId": "2049025000431439"
         *     }
         * @example {
         *       "eventStatus": "COMPLETE",
         *       "eventType": "ASSOCIATE",
         *       "numCompleted": 16,
         *       "numRequested": 16,
         *       "tokenExpirationDate": "2030-11-08T22:33:22+0000",
         *       "uId": "2049025000431439"
         *     }
         */
        StatusResponse: {
            /**
             * @description PENDING while the work goes on, then COMPLETE or FAILED.
             * @example FAILED
             */
            eventStatus?: string;
            /**
             * @description What the request was for: ASSOCIATE, DISASSOCIATE, REVOKE, CREATE, UPDATE or RETIRE.
             * @example ASSOCIATE
             */
            eventType?: string;
            /** @description What failed so far. Look at it under every eventStatus. */
            failures?: components["schemas"]["AsynchronousError"][];
            /** @description How many parts of the request are done. */
            numCompleted?: number;
            /** @description How many parts the request has. */
            numRequested?: number;
            /**
             * @description When the token of the request expires.
             * @example 2030-11-08T22:33:22+0000
             */
            tokenExpirationDate?: string;
            /** @description The id of the organizational unit. */
            uId?: string;
            /** @description Which device management service manages the organizational unit, where one is set. */
            mdmInfo?: Record<string, unknown> | null;
        };
        /**
         * @description One delivery to the notification URL. The same one may come up to three times; `notificationId` tells.
         * @example {
         *       "notification": {
         *         "assignments": [
         *           {
         *             "adamId": "1234",
         *             "pricingParam": "STDQ",
         *             "serialNumber": "device1"
         *           },
         *           {
         *             "adamId": "1234",
         *             "pricingParam": "STDQ",
         *             "clientUserId": "user1"
         *           }
         *         ],
         *         "error": {
         *           "errorMessage": "There aren't enough assets available to complete this association.",
         *           "errorNumber": 9709
         *         },
         *         "eventId": "f743928c-cc93-4a17-a53f-50c552ce1e06",
         *         "result": "FAILURE",
         *         "type": "ASSOCIATE"
         *       },
         *       "notificationId": "eba66-1bc1-4285-aa0a-7256293c5ca7",
         *       "notificationType": "ASSET_MANAGEMENT",
         *       "uId": "2049025000431439"
         *     }
         * @example {
         *       "notification": {
         *         "assignments": [
         *           {
         *             "adamId": "408709785",
         *             "clientUserId": "client-100",
         *             "pricingParam": "STDQ"
         *           }
         *         ],
         *         "eventId": "4bd7371e-6482-4933-8e97-c29f25b7f5f5",
         *         "result": "SUCCESS",
         *         "type": "DISASSOCIATE"
         *       },
         *       "notificationId": "545e1f6f-ca8b-4e6c-98fe-a7ac3ef63b29",
         *       "notificationType": "ASSET_MANAGEMENT",
         *       "uId": "2049025000431439"
         *     }
         * @example {
         *       "notification": {},
         *       "notificationId": "792e327f-63ea-4658-9aec-f16f4327e3a8",
         *       "notificationType": "TEST_NOTIFICATION",
         *       "uId": "2049025000431439"
         *     }
         */
        NotificationMessage: {
            notification?: components["schemas"]["Notification"];
            /** @description Identifies the notification; a repeated delivery has the same. */
            notificationId?: string;
            /**
             * @description What `notification` is about: ASSET_MANAGEMENT, USER_MANAGEMENT, USER_ASSOCIATED, ASSET_COUNT, SUBSCRIPTION_MANAGEMENT, SUBSCRIPTION_COUNT or TEST_NOTIFICATION.
             * @example ASSET_MANAGEMENT
             */
            notificationType?: string;
            /** @description The id of the organizational unit. */
            uId?: string;
        };
        /** @description What happened. Its members depend on the type of the notification; those about users carry `users` in place of `assignments`. */
        Notification: {
            /** @description The assignments concerned, at most 100. */
            assignments?: components["schemas"]["Assignment"][];
            /** @description The id of the event, from the answer to the original request. */
            eventId?: string;
            /**
             * @description SUCCESS or FAILURE.
             * @example FAILURE
             */
            result?: string;
            /**
             * @description What the request was for: ASSOCIATE, DISASSOCIATE, REVOKE, CREATE, UPDATE or RETIRE.
             * @example ASSOCIATE
             */
            type?: string;
            error?: components["schemas"]["AsynchronousError"];
        };
        /** @description One asset for one user or one device. */
        Assignment: {
            /**
             * @description The id of the product in the store: text for an asset, a number for a subscription.
             * @example 1234
             */
            adamId?: string | number;
            /**
             * @description The quality of the product.
             * @example STDQ
             */
            pricingParam?: string;
            /** @description The user, where it is for a user. */
            clientUserId?: string;
            /** @description The device, where it is for a device. */
            serialNumber?: string;
        };
        /**
         * @description The configuration of the service. A success: `errorCodes` describes errors and reports none.
         * @example {
         *       "errorCodes": [
         *         {
         *           "errorMessage": "Login required.",
         *           "errorNumber": 9601
         *         },
         *         {
         *           "errorMessage": "There are too many recent requests. Try again momentarily.",
         *           "errorNumber": 9646
         *         }
         *       ],
         *       "limits": {
         *         "maxAssets": 25,
         *         "maxUsers": 100,
         *         "maxRequestPerSecond": 15
         *       }
         *     }
         */
        ServiceConfigResponse: {
            /** @description The numbers that the service knows, each with its text. Data, not failures; the list is not complete. */
            errorCodes?: components["schemas"]["ErrorCodeDescription"][];
            /** @description The limits that hold now, by name. They change without notice: read them every five minutes. */
            limits?: Record<string, unknown>;
        };
        /** @description One entry in the service's own list of errors. */
        ErrorCodeDescription: {
            /** @description The number of the error. */
            errorNumber?: number;
            /** @description The text that the service sends with it at present. */
            errorMessage?: string;
        };
    };
    responses: {
        /** @description The request itself is at fault. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidArgument"] | components["schemas"]["RegisteredUserNotFound"] | components["schemas"]["PushTokenInvalid"] | components["schemas"]["PageIndexOutOfRange"] | components["schemas"]["TooManyAssets"] | components["schemas"]["TooManyClientUserIds"] | components["schemas"]["TooManySerialNumbers"] | components["schemas"]["DuplicateAssets"] | components["schemas"]["DuplicateClientUserIds"] | components["schemas"]["DuplicateSerialNumbers"] | components["schemas"]["AssetNotRevocable"] | components["schemas"]["AssetNotDeviceAssignable"] | components["schemas"]["EventNotFound"] | components["schemas"]["NotificationSettingsIncomplete"] | components["schemas"]["NotificationSettingsTooLong"] | components["schemas"]["NotificationUrlInvalid"] | components["schemas"]["MetadataTooLong"] | components["schemas"]["TooManyUsers"] | components["schemas"]["DuplicateUsers"] | components["schemas"]["EmailInvalid"] | components["schemas"]["AssetMissing"] | components["schemas"]["AssigneesMissing"] | components["schemas"]["UsersMissing"] | components["schemas"]["VersionIdInvalid"] | components["schemas"]["MdmInfoIncomplete"] | components["schemas"]["MdmIdTooLong"] | components["schemas"]["MdmNameTooLong"] | components["schemas"]["NotificationUrlUnreachable"] | components["schemas"]["SubscriptionAssociationInvalid"] | components["schemas"]["CursorInvalid"] | components["schemas"]["AdamIdInvalid"] | components["schemas"]["AssociatedUserNotFound"] | components["schemas"]["UserNotAssigned"] | components["schemas"]["TooManySubscriptions"] | components["schemas"]["AssignedThroughGroup"] | components["schemas"]["SubscriptionsExist"];
            };
        };
        /** @description The request carries no token that the service accepts. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginRequired"] | components["schemas"]["TokenExpired"] | components["schemas"]["TokenRevoked"] | components["schemas"]["AuthorizationHeaderInvalid"];
            };
        };
        /** @description The token is known and may not do this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FacilitatorNotAllowed"] | components["schemas"]["LegacyTokenNotSupported"];
            };
        };
        /** @description The endpoint does not take the method. */
        405: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotSupported"];
            };
        };
        /** @description The service is gone. */
        410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceRemoved"];
            };
        };
        /** @description The endpoint does not take the type of the body. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContentTypeNotSupported"];
            };
        };
        /** @description Too many requests. */
        429: {
            headers: {
                /** @description Not documented for this status, but seen: how long to wait, in seconds or as an HTTP date. Also seen as junk and absurdly large; ignore what cannot be read. */
                "Retry-After"?: number | string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequests"];
            };
        };
        /** @description The server failed. */
        500: {
            headers: {
                /** @description How long the client must wait before it sends any further request, in seconds (120 for two minutes) or as an HTTP date. Ignore what cannot be read. */
                "Retry-After"?: number | string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description The service is unavailable. */
        503: {
            headers: {
                /** @description How long the client must wait before it sends any further request, in seconds (120 for two minutes) or as an HTTP date. Ignore what cannot be read. */
                "Retry-After"?: number | string;
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
    getEventStatus: {
        parameters: {
            query: {
                /** @description The id of the event, from the answer to the original request. */
                eventId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the event; its failures, if any, are inside. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            410: components["responses"]["410"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getServiceConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. A success, although it lists errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceConfigResponse"];
                };
            };
            410: components["responses"]["410"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
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
            /** @description The delivery was taken. Any other 2xx does as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
