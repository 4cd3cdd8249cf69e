// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    OAuthAuthorization, OAuthAuthorizationListing, OAuthClient, OAuthClientEntityListing,
    OAuthClientRequest, OAuthScope, OAuthScopeListing,
};

crate::runtime::request::operation! {
    DeleteOauthClient "DELETE" "/api/v2/oauth/clients/{clientId}" "/clientId"
    (client_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetOauthAuthorization "GET" "/api/v2/oauth/authorizations/{clientId}" "/clientId ^Accept-Language >application/json"
    (client_id: &str = text) -> OAuthAuthorization {
        #[doc = " The parameter `Accept-Language`."]
        1 accept_language: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOauthAuthorizations "GET" "/api/v2/oauth/authorizations" "^Accept-Language >application/json"
    () -> OAuthAuthorizationListing {
        #[doc = " The parameter `Accept-Language`."]
        0 accept_language: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOauthClient "GET" "/api/v2/oauth/clients/{clientId}" "/clientId >application/json"
    (client_id: &str = text) -> OAuthClient {
    }
}

crate::runtime::request::operation! {
    GetOauthClients "GET" "/api/v2/oauth/clients" ">application/json"
    () -> OAuthClientEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOauthScope "GET" "/api/v2/oauth/scopes/{scopeId}" "/scopeId ^Accept-Language >application/json"
    (scope_id: &str = text) -> OAuthScope {
        #[doc = " The parameter `Accept-Language`."]
        1 accept_language: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOauthScopes "GET" "/api/v2/oauth/scopes" "^Accept-Language >application/json"
    () -> OAuthScopeListing {
        #[doc = " The parameter `Accept-Language`."]
        0 accept_language: &str = text;
    }
}

crate::runtime::request::operation! {
    PostOauthClientSecret "POST" "/api/v2/oauth/clients/{clientId}/secret" "/clientId >application/json"
    (client_id: &str = text) -> OAuthClient {
    }
}

crate::runtime::request::operation! {
    PostOauthClients "POST" "/api/v2/oauth/clients" "=application/json >application/json"
    (body: &OAuthClientRequest = json) -> OAuthClient {
    }
}

crate::runtime::request::operation! {
    PutOauthClient "PUT" "/api/v2/oauth/clients/{clientId}" "/clientId =application/json >application/json"
    (client_id: &str = text, body: &OAuthClientRequest = json) -> OAuthClient {
    }
}
