// @generated from the schema "WebDeploymentsAuthorizationResponse"; changes made here are lost at the next generation

/// The schema `WebDeploymentsAuthorizationResponse`.
pub struct WebDeploymentsAuthorizationResponse {
    /// `refreshToken`: `string`.
    #[doc(alias = "refreshToken")]
    pub refresh_token: ::std::option::Option<::std::string::String>,
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentsAuthorizationResponse {
    const EMPTY: Self = Self {
        refresh_token: ::std::option::Option::None,
        jwt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsAuthorizationResponse = &<WebDeploymentsAuthorizationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsAuthorizationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("refreshToken", "refresh_token", 0), ("jwt", "jwt", 0)],
        fields: &[&E.refresh_token, &E.jwt],
    }
};

crate::runtime::model!(WebDeploymentsAuthorizationResponse);

crate::runtime::setters!(WebDeploymentsAuthorizationResponse {
    with_refresh_token: refresh_token: ::std::string::String,
    with_jwt: jwt: ::std::string::String,
});
