// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ADFS, CustomProvider, CustomerInteractionCenter, GSuite, GenericSAML, IdentityNow,
    IdentityProvider, IdentityProviderEntityListing, Okta, OneLogin, PingIdentity,
    PureCloud, PureEngage, Salesforce,
};

crate::runtime::request::operation! {
    DeleteIdentityprovider "DELETE" "/api/v2/identityproviders/{providerId}" "/providerId"
    (provider_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersAdfs "DELETE" "/api/v2/identityproviders/adfs" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersCic "DELETE" "/api/v2/identityproviders/cic" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersGeneric "DELETE" "/api/v2/identityproviders/generic" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersGsuite "DELETE" "/api/v2/identityproviders/gsuite" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersIdentitynow "DELETE" "/api/v2/identityproviders/identitynow" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersOkta "DELETE" "/api/v2/identityproviders/okta" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersOnelogin "DELETE" "/api/v2/identityproviders/onelogin" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersPing "DELETE" "/api/v2/identityproviders/ping" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersPurecloud "DELETE" "/api/v2/identityproviders/purecloud" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersPureengage "DELETE" "/api/v2/identityproviders/pureengage" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteIdentityprovidersSalesforce "DELETE" "/api/v2/identityproviders/salesforce" ">application/json"
    () -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovider "GET" "/api/v2/identityproviders/{providerId}" "/providerId >application/json"
    (provider_id: &str = text) -> CustomProvider {
    }
}

crate::runtime::request::operation! {
    GetIdentityproviders "GET" "/api/v2/identityproviders" ">application/json"
    () -> IdentityProviderEntityListing {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersAdfs "GET" "/api/v2/identityproviders/adfs" ">application/json"
    () -> ADFS {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersCic "GET" "/api/v2/identityproviders/cic" ">application/json"
    () -> CustomerInteractionCenter {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersGeneric "GET" "/api/v2/identityproviders/generic" ">application/json"
    () -> GenericSAML {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersGsuite "GET" "/api/v2/identityproviders/gsuite" ">application/json"
    () -> GSuite {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersIdentitynow "GET" "/api/v2/identityproviders/identitynow" ">application/json"
    () -> IdentityNow {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersOkta "GET" "/api/v2/identityproviders/okta" ">application/json"
    () -> Okta {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersOnelogin "GET" "/api/v2/identityproviders/onelogin" ">application/json"
    () -> OneLogin {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersPing "GET" "/api/v2/identityproviders/ping" ">application/json"
    () -> PingIdentity {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersPurecloud "GET" "/api/v2/identityproviders/purecloud" ">application/json"
    () -> PureCloud {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersPureengage "GET" "/api/v2/identityproviders/pureengage" ">application/json"
    () -> PureEngage {
    }
}

crate::runtime::request::operation! {
    GetIdentityprovidersSalesforce "GET" "/api/v2/identityproviders/salesforce" ">application/json"
    () -> Salesforce {
    }
}

crate::runtime::request::operation! {
    PostIdentityproviders "POST" "/api/v2/identityproviders" "=application/json >application/json"
    (body: &CustomProvider = json) -> CustomProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovider "PUT" "/api/v2/identityproviders/{providerId}" "/providerId =application/json >application/json"
    (provider_id: &str = text, body: &CustomProvider = json) -> CustomProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersAdfs "PUT" "/api/v2/identityproviders/adfs" "=application/json >application/json"
    (body: &ADFS = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersCic "PUT" "/api/v2/identityproviders/cic" "=application/json >application/json"
    (body: &CustomerInteractionCenter = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersGeneric "PUT" "/api/v2/identityproviders/generic" "=application/json >application/json"
    (body: &GenericSAML = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersGsuite "PUT" "/api/v2/identityproviders/gsuite" "=application/json >application/json"
    (body: &GSuite = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersIdentitynow "PUT" "/api/v2/identityproviders/identitynow" "=application/json >application/json"
    (body: &IdentityNow = json) -> IdentityNow {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersOkta "PUT" "/api/v2/identityproviders/okta" "=application/json >application/json"
    (body: &Okta = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersOnelogin "PUT" "/api/v2/identityproviders/onelogin" "=application/json >application/json"
    (body: &OneLogin = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersPing "PUT" "/api/v2/identityproviders/ping" "=application/json >application/json"
    (body: &PingIdentity = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersPurecloud "PUT" "/api/v2/identityproviders/purecloud" "=application/json >application/json"
    (body: &PureCloud = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersPureengage "PUT" "/api/v2/identityproviders/pureengage" "=application/json >application/json"
    (body: &PureEngage = json) -> IdentityProvider {
    }
}

crate::runtime::request::operation! {
    PutIdentityprovidersSalesforce "PUT" "/api/v2/identityproviders/salesforce" "=application/json >application/json"
    (body: &Salesforce = json) -> IdentityProvider {
    }
}
