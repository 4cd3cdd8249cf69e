// @generated from the schema "WebDeploymentsRefreshJWTRequest"; changes made here are lost at the next generation

/// The schema `WebDeploymentsRefreshJWTRequest`.
#[repr(C)]
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

crate::runtime::model!(WebDeploymentsRefreshJWTRequest "WebDeploymentsRefreshJWTRequest" 2 {
    (
        refresh_token: ::std::string::String = "refreshToken" 17 with_refresh_token,
        deployment_id: ::std::string::String = "deploymentId" 1 with_deployment_id,
    )
});
