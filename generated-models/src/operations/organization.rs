// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    EmbeddedIntegration, FeatureState, FreeTrialLimitDocs, IpAddressAuthentication,
    LimitChangeRequestDetails, LimitChangeRequestsEntityListing, LimitDocumentation,
    LimitsEntityListing, OrgAuthSettings, OrgWhitelistSettings, Organization,
    OrganizationFeatures,
};

crate::runtime::request::operation! {
    GetOrganizationsAuthenticationSettings "GET" "/api/v2/organizations/authentication/settings" ">application/json"
    () -> OrgAuthSettings {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetOrganizationsEmbeddedintegration "GET" "/api/v2/organizations/embeddedintegration" ">application/json"
    () -> EmbeddedIntegration {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetOrganizationsIpaddressauthentication "GET" "/api/v2/organizations/ipaddressauthentication" ">application/json"
    () -> IpAddressAuthentication {
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsChangerequest "GET" "/api/v2/organizations/limits/changerequests/{requestId}" "/requestId >application/json"
    (request_id: &str = text) -> LimitChangeRequestDetails {
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsChangerequests "GET" "/api/v2/organizations/limits/changerequests" "?after ?before ?expand ?pageSize ?status >application/json"
    () -> LimitChangeRequestsEntityListing {
        0 after: i32 = value;
        1 before: i32 = value;
        2 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        4 status: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsDocs "GET" "/api/v2/organizations/limits/docs" ">application/json"
    () -> LimitDocumentation {
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsDocsFreetrial "GET" "/api/v2/organizations/limits/docs/freetrial" ">application/json"
    () -> FreeTrialLimitDocs {
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsNamespace "GET" "/api/v2/organizations/limits/namespaces/{namespaceName}" "/namespaceName >application/json"
    (namespace_name: &str = text) -> LimitsEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsNamespaceDefaults "GET" "/api/v2/organizations/limits/namespaces/{namespaceName}/defaults" "/namespaceName >application/json"
    (namespace_name: &str = text) -> LimitsEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOrganizationsLimitsNamespaces "GET" "/api/v2/organizations/limits/namespaces" "?pageNumber ?pageSize >application/json"
    () -> serde_json::Value {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOrganizationsMe "GET" "/api/v2/organizations/me" ">application/json"
    () -> Organization {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetOrganizationsWhitelist "GET" "/api/v2/organizations/whitelist" ">application/json"
    () -> OrgWhitelistSettings {
    }
}

crate::runtime::request::operation! {
    PatchOrganizationsAuthenticationSettings "PATCH" "/api/v2/organizations/authentication/settings" "=application/json >application/json"
    (body: &OrgAuthSettings = json) -> OrgAuthSettings {
    }
}

crate::runtime::request::operation! {
    PatchOrganizationsFeature "PATCH" "/api/v2/organizations/features/{featureName}" "/featureName =application/json >application/json"
    (feature_name: &str = text, body: &FeatureState = json) -> OrganizationFeatures {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutOrganizationsEmbeddedintegration "PUT" "/api/v2/organizations/embeddedintegration" "=application/json >application/json"
    (body: &EmbeddedIntegration = json) -> EmbeddedIntegration {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutOrganizationsIpaddressauthentication "PUT" "/api/v2/organizations/ipaddressauthentication" "=application/json >application/json"
    (body: &IpAddressAuthentication = json) -> IpAddressAuthentication {
    }
}

crate::runtime::request::operation! {
    PutOrganizationsMe "PUT" "/api/v2/organizations/me" "=application/json >application/json"
    () -> Organization {
        0 body: &Organization = json;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutOrganizationsWhitelist "PUT" "/api/v2/organizations/whitelist" "=application/json >application/json"
    (body: &OrgWhitelistSettings = json) -> OrgWhitelistSettings {
    }
}
