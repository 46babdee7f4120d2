// @generated from oauth2/openapi.yaml. Edit the spec, then run `faultline generate`.
export interface paths {
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Redeem a grant for an access token. */
        post: operations["redeemGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask the user, in their browser, for a grant. */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Present a Bearer token to an API. */
        get: operations["presentToken"];
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
        /** @description A grant to redeem. Each kind of grant has members of its own. */
        TokenRequest: {
            /**
             * @description The kind of grant.
             * @example authorization_code
             * @example refresh_token
             * @example client_credentials
             * @example urn:ietf:params:oauth:grant-type:device_code
             */
            grant_type: string;
            /** @description The client, where it does not authenticate in a header. */
            client_id?: string;
            /** @description What the token is to allow; words with spaces between them. */
            scope?: string;
        };
        /** @description A token. */
        TokenResponse: {
            /** @description The token. */
            access_token: string;
            /** @description How to present it, such as Bearer. */
            token_type: string;
            /** @description For how many seconds it is valid. */
            expires_in?: number;
            /** @description Redeems for the next token. */
            refresh_token?: string;
            /** @description What the token allows, where that differs from what was asked for. */
            scope?: string;
        };
        /** @description What is said of a refused request: a JSON object at the token endpoint, parameters at the redirect URI. */
        ErrorResponse: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @example invalid_grant
             */
            error: string;
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The request is malformed
         * @description A parameter is missing, given twice or not supported, or the client authenticates in more than one way at once.
         * @example {
         *       "error": "invalid_request"
         *     }
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "Missing required parameter: grant_type"
         *     }
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "code challenge required",
         *       "state": "xyz"
         *     }
         */
        InvalidRequest: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "invalid_request";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The client cannot be authenticated
         * @description The client is unknown, did not authenticate, or did so in a way that is not supported. Where it used the Authorization header, the status is
         *     401 and WWW-Authenticate names the scheme; otherwise it may be 400.
         * @example {
         *       "error": "invalid_client"
         *     }
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "The OAuth client was not found."
         *     }
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "Client authentication failed"
         *     }
         */
        InvalidClient: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "invalid_client";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The grant is no longer good
         * @description The authorization code, the refresh token or the user's credentials are invalid, expired or revoked, were issued to another client, or do
         *     not go with the redirect URI of the authorization request.
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "Token has been expired or revoked."
         *     }
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "Invalid user credentials"
         *     }
         * @example {
         *       "error": "invalid_grant"
         *     }
         */
        InvalidGrant: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "invalid_grant";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The client may not use this kind of grant
         * @description The client is not allowed to use this grant type, or to ask for a code in this way.
         * @example {
         *       "error": "unauthorized_client"
         *     }
         * @example {
         *       "error": "unauthorized_client",
         *       "state": "xyz"
         *     }
         * @example {
         *       "error": "unauthorized_client",
         *       "error_description": "The authenticated client is not authorized to use this authorization grant type."
         *     }
         */
        UnauthorizedClient: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "unauthorized_client";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The server does not know this kind of grant
         * @description The authorization server does not support the grant type, for any client.
         * @example {
         *       "error": "unsupported_grant_type"
         *     }
         * @example {
         *       "error": "unsupported_grant_type",
         *       "error_description": "Invalid grant_type: "
         *     }
         */
        UnsupportedGrantType: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "unsupported_grant_type";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The scope is not granted
         * @description The scope is unknown, malformed, or goes beyond what the resource owner granted.
         * @example {
         *       "error": "invalid_scope"
         *     }
         * @example {
         *       "error": "invalid_scope",
         *       "state": "xyz"
         *     }
         * @example {
         *       "error": "invalid_scope",
         *       "error_description": "Invalid scopes: openid profiles"
         *     }
         */
        InvalidScope: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "invalid_scope";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The user has not decided yet
         * @description The user has not yet finished the steps on the other device. That is the expected answer while a client polls.
         * @example {
         *       "error": "authorization_pending"
         *     }
         * @example {
         *       "error": "authorization_pending",
         *       "error_description": "Precondition Required"
         *     }
         */
        AuthorizationPending: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "authorization_pending";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The client polls too fast
         * @description The user has not decided yet, and the client asks too often. It has to wait 5 seconds longer from now on, each time.
         * @example {
         *       "error": "slow_down"
         *     }
         * @example {
         *       "error": "slow_down",
         *       "error_description": "Too many requests have been made in the same timeframe.",
         *       "interval": 10
         *     }
         */
        SlowDown: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "slow_down";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
            /**
             * @description The interval from now on in seconds, where the server says it.
             * @example 10
             */
            interval?: number;
        };
        /**
         * The user refused
         * @description The user, or the server, refused what was asked for: at the authorization endpoint, or on the other device while the client polls.
         * @example {
         *       "error": "access_denied"
         *     }
         * @example {
         *       "error": "access_denied",
         *       "state": "xyz"
         *     }
         * @example {
         *       "error": "access_denied",
         *       "error_description": "The end user denied the authorization request"
         *     }
         */
        AccessDenied: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "access_denied";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The device code has expired
         * @description The time in which the user could decide is over, and this authorization session has ended.
         * @example {
         *       "error": "expired_token"
         *     }
         * @example {
         *       "error": "expired_token",
         *       "error_description": "The device code has expired."
         *     }
         */
        ExpiredToken: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "expired_token";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * Tokens of this kind cannot be revoked
         * @description The server does not support the revocation of this kind of token. The token stays valid.
         * @example {
         *       "error": "unsupported_token_type"
         *     }
         * @example {
         *       "error": "unsupported_token_type",
         *       "error_description": "Access tokens cannot be revoked."
         *     }
         */
        UnsupportedTokenType: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "unsupported_token_type";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The resource is not one of the server's
         * @description The resource for which a token is wanted is invalid, missing, unknown or malformed.
         * @example {
         *       "error": "invalid_target"
         *     }
         * @example {
         *       "error": "invalid_target",
         *       "error_description": "The resource is unknown."
         *     }
         */
        InvalidTarget: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "invalid_target";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The proof of possession is invalid
         * @description The DPoP proof of the request is malformed, does not fit the request, is too old, or is missing where it is wanted.
         * @example {
         *       "error": "invalid_dpop_proof"
         *     }
         * @example {
         *       "error": "invalid_dpop_proof",
         *       "error_description": "DPoP proof is not valid."
         *     }
         */
        InvalidDpopProof: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "invalid_dpop_proof";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The proof of possession needs a nonce
         * @description The server wants a value of its own in each DPoP proof, and sends it in the DPoP-Nonce header of this answer.
         * @example {
         *       "error": "use_dpop_nonce",
         *       "error_description": "Authorization server requires nonce in DPoP proof"
         *     }
         */
        UseDpopNonce: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "use_dpop_nonce";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /** @description What WWW-Authenticate says of a refused token. The body may be anything, or nothing. */
        Challenge: unknown;
        /**
         * The request with the token is malformed
         * @description A parameter is missing, given twice or not supported, or the token is presented in more than one way.
         * @example
         */
        BearerInvalidRequest: unknown;
        /**
         * The token is no longer good
         * @description The access token is expired, revoked, malformed or invalid for another reason.
         * @example
         */
        BearerInvalidToken: unknown;
        /**
         * The token does not allow this
         * @description The request needs more than the token allows; `scope` of the challenge may say what.
         * @example
         */
        BearerInsufficientScope: unknown;
        /**
         * The user has to sign in again, or more strongly
         * @description The sign-in behind the token is too weak or too long ago; `acr_values` and `max_age` of the challenge say what is wanted.
         * @example
         */
        BearerInsufficientUserAuthentication: unknown;
        /** @description What WWW-Authenticate says of a refused token that is bound to a key. */
        DpopChallenge: unknown;
        /**
         * The proof of possession needs a nonce of the API
         * @description The API wants a value of its own in each DPoP proof, and sends it in the DPoP-Nonce header of this answer.
         * @example
         */
        ResourceUseDpopNonce: unknown;
        /** @description What a user who agreed sends back. */
        AuthorizationResponse: {
            /** @description The authorization code, to be redeemed once. */
            code: string;
            /** @description What the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The server does not know this response type
         * @description The authorization server does not support getting a code, or a token, by this method.
         * @example {
         *       "error": "unsupported_response_type",
         *       "state": "xyz"
         *     }
         */
        UnsupportedResponseType: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "unsupported_response_type";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The authorization server failed
         * @description The server met an unexpected condition. It says so here, since a redirect cannot carry a 500.
         * @example {
         *       "error": "server_error",
         *       "state": "xyz"
         *     }
         */
        ServerError: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "server_error";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
        /**
         * The authorization server is overloaded
         * @description The server is overloaded or being maintained. It says so here, since a redirect cannot carry a 503.
         * @example {
         *       "error": "temporarily_unavailable",
         *       "state": "xyz"
         *     }
         */
        TemporarilyUnavailable: {
            /**
             * @description Which error it is: printable ASCII without quotation marks and backslashes.
             * @constant
             */
            error: "temporarily_unavailable";
            /** @description What went wrong, for the developer of the client. */
            error_description?: string;
            /** @description The address of a page about the error. */
            error_uri?: string;
            /** @description At the redirect URI: what the client gave the request to know it again. */
            state?: string;
        };
    };
    responses: {
        /** @description The browser goes on to the redirect URI of the client. What is described here are the parameters of that address, not a body. */
        302: {
            headers: {
                /** @description The redirect URI, with the parameters in its query or its fragment. */
                Location?: string;
                [name: string]: unknown;
            };
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizationResponse"] | components["schemas"]["InvalidRequest"] | components["schemas"]["UnauthorizedClient"] | components["schemas"]["AccessDenied"] | components["schemas"]["UnsupportedResponseType"] | components["schemas"]["InvalidScope"] | components["schemas"]["InvalidTarget"] | components["schemas"]["ServerError"] | components["schemas"]["TemporarilyUnavailable"];
            };
        };
        /** @description The request is refused. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"] | components["schemas"]["InvalidClient"] | components["schemas"]["InvalidGrant"] | components["schemas"]["UnauthorizedClient"] | components["schemas"]["UnsupportedGrantType"] | components["schemas"]["InvalidScope"] | components["schemas"]["AuthorizationPending"] | components["schemas"]["SlowDown"] | components["schemas"]["AccessDenied"] | components["schemas"]["ExpiredToken"] | components["schemas"]["UnsupportedTokenType"] | components["schemas"]["InvalidTarget"] | components["schemas"]["InvalidDpopProof"] | components["schemas"]["UseDpopNonce"];
            };
        };
        /** @description The client cannot be authenticated. */
        401: {
            headers: {
                /** @description The scheme that the client is to use, where it used the Authorization header. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidClient"];
            };
        };
        /** @description The token does not give access to this. The challenge says which scope would. */
        403: {
            headers: {
                /** @description A challenge with the parameters error, error_description, scope and others. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "*/*": components["schemas"]["BearerInsufficientScope"];
            };
        };
        /** @description The revocation endpoint cannot answer now. The token may still be valid. */
        503: {
            headers: {
                /** @description When to try again. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    redeemGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /** @description What to send back; `code` for an authorization code. */
                response_type: string;
                /** @description Who asks. */
                client_id: string;
                /** @description What to send back as it is. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["302"];
        };
    };
    presentToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whatever the token gives access to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed. The challenge says so. */
            400: {
                headers: {
                    /** @description A challenge with the parameters error, error_description, scope and others. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BearerInvalidRequest"];
                };
            };
            /** @description The token is refused. The challenge says why; it has no error where no token was presented. */
            401: {
                headers: {
                    /** @description A challenge with the parameters error, error_description, scope and others. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BearerInvalidToken"] | components["schemas"]["BearerInsufficientUserAuthentication"] | components["schemas"]["ResourceUseDpopNonce"];
                };
            };
            403: components["responses"]["403"];
        };
    };
}
