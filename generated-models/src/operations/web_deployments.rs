// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CobrowseWebMessagingSession, ExpandableWebDeploymentEntityListing,
    IdentityResolutionConfig, SignedData, WebDeployment,
    WebDeploymentActiveConfigurationOnDeployment, WebDeploymentConfigurationVersion,
    WebDeploymentConfigurationVersionEntityListing, WebDeploymentsAuthorizationResponse,
    WebDeploymentsOAuthExchangeRequest, WebDeploymentsRefreshJWTRequest,
};

crate::runtime::request::operation! {
    DeleteWebdeploymentsConfiguration "DELETE" "/api/v2/webdeployments/configurations/{configurationId}" "/configurationId"
    (configuration_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWebdeploymentsDeployment "DELETE" "/api/v2/webdeployments/deployments/{deploymentId}" "/deploymentId"
    (deployment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteWebdeploymentsDeploymentCobrowseSessionId "DELETE" "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}" "/deploymentId /sessionId >application/json"
    (deployment_id: &str = text, session_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteWebdeploymentsTokenRevoke "DELETE" "/api/v2/webdeployments/token/revoke" "^X-Journey-Session-Id ^X-Journey-Session-Type"
    () -> () {
        #[doc = " The parameter `X-Journey-Session-Id`."]
        0 x_journey_session_id: &str = text;
        #[doc = " The parameter `X-Journey-Session-Type`."]
        1 x_journey_session_type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsConfigurationVersion "GET" "/api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}" "/configurationId /versionId >application/json"
    (configuration_id: &str = text, version_id: &str = text) -> WebDeploymentConfigurationVersion {
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsConfigurationVersions "GET" "/api/v2/webdeployments/configurations/{configurationId}/versions" "/configurationId >application/json"
    (configuration_id: &str = text) -> WebDeploymentConfigurationVersionEntityListing {
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsConfigurationVersionsDraft "GET" "/api/v2/webdeployments/configurations/{configurationId}/versions/draft" "/configurationId >application/json"
    (configuration_id: &str = text) -> WebDeploymentConfigurationVersion {
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsConfigurations "GET" "/api/v2/webdeployments/configurations" "?showOnlyPublished >application/json"
    () -> WebDeploymentConfigurationVersionEntityListing {
        #[doc = " The parameter `showOnlyPublished`."]
        0 show_only_published: bool = value;
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsDeployment "GET" "/api/v2/webdeployments/deployments/{deploymentId}" "/deploymentId ?expand >application/json"
    (deployment_id: &str = text) -> WebDeployment {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsDeploymentCobrowseSessionId "GET" "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}" "/deploymentId /sessionId >application/json"
    (deployment_id: &str = text, session_id: &str = text) -> CobrowseWebMessagingSession {
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsDeploymentConfigurations "GET" "/api/v2/webdeployments/deployments/{deploymentId}/configurations" "/deploymentId ?expand ?type >application/json"
    (deployment_id: &str = text) -> WebDeploymentActiveConfigurationOnDeployment {
        1 expand: &[impl AsRef<str>] = texts;
        2 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsDeploymentIdentityresolution "GET" "/api/v2/webdeployments/deployments/{deploymentId}/identityresolution" "/deploymentId >application/json"
    (deployment_id: &str = text) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetWebdeploymentsDeployments "GET" "/api/v2/webdeployments/deployments" "?expand >application/json"
    () -> ExpandableWebDeploymentEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostWebdeploymentsConfigurationVersionsDraftPublish "POST" "/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish" "/configurationId >application/json"
    (configuration_id: &str = text) -> WebDeploymentConfigurationVersion {
    }
}

crate::runtime::request::operation! {
    PostWebdeploymentsConfigurations "POST" "/api/v2/webdeployments/configurations" "=application/json >application/json"
    (body: &WebDeploymentConfigurationVersion = json) -> WebDeploymentConfigurationVersion {
    }
}

crate::runtime::request::operation! {
    PostWebdeploymentsDeployments "POST" "/api/v2/webdeployments/deployments" "=application/json >application/json"
    (body: &WebDeployment = json) -> WebDeployment {
    }
}

crate::runtime::request::operation! {
    PostWebdeploymentsTokenOauthcodegrantjwtexchange "POST" "/api/v2/webdeployments/token/oauthcodegrantjwtexchange" "=application/json >application/json"
    (body: &WebDeploymentsOAuthExchangeRequest = json) -> WebDeploymentsAuthorizationResponse {
    }
}

crate::runtime::request::operation! {
    PostWebdeploymentsTokenRefresh "POST" "/api/v2/webdeployments/token/refresh" "=application/json >application/json"
    () -> SignedData {
        0 body: &WebDeploymentsRefreshJWTRequest = json;
    }
}

crate::runtime::request::operation! {
    PutWebdeploymentsConfigurationVersionsDraft "PUT" "/api/v2/webdeployments/configurations/{configurationId}/versions/draft" "/configurationId =application/json >application/json"
    (configuration_id: &str = text, body: &WebDeploymentConfigurationVersion = json) -> WebDeploymentConfigurationVersion {
    }
}

crate::runtime::request::operation! {
    PutWebdeploymentsDeployment "PUT" "/api/v2/webdeployments/deployments/{deploymentId}" "/deploymentId =application/json >application/json"
    (deployment_id: &str = text, body: &WebDeployment = json) -> WebDeployment {
    }
}

crate::runtime::request::operation! {
    PutWebdeploymentsDeploymentIdentityresolution "PUT" "/api/v2/webdeployments/deployments/{deploymentId}/identityresolution" "/deploymentId =application/json >application/json"
    (deployment_id: &str = text, body: &IdentityResolutionConfig = json) -> IdentityResolutionConfig {
    }
}
