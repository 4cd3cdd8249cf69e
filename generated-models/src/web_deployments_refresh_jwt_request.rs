// @generated from the schema "WebDeploymentsRefreshJWTRequest"; changes made here are lost at the next generation

/// The schema `WebDeploymentsRefreshJWTRequest`.
pub struct WebDeploymentsRefreshJWTRequest {
    /// `refreshToken`: `string`, required.
    #[doc(alias = "refreshToken")]
    pub refresh_token: ::std::option::Option<::std::string::String>,
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentsRefreshJWTRequest {
    const EMPTY: Self = Self {
        refresh_token: ::std::option::Option::None,
        deployment_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsRefreshJWTRequest = &<WebDeploymentsRefreshJWTRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsRefreshJWTRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("refreshToken", "refresh_token", 1),
            ("deploymentId", "deployment_id", 1),
        ],
        fields: &[&E.refresh_token, &E.deployment_id],
    }
};

crate::runtime::model!(WebDeploymentsRefreshJWTRequest);

crate::runtime::setters!(WebDeploymentsRefreshJWTRequest {
    with_refresh_token: refresh_token: ::std::string::String,
    with_deployment_id: deployment_id: ::std::string::String,
});
