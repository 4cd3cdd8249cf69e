// @generated from the schema "WebDeploymentsAuthorizationResponse"; changes made here are lost at the next generation

/// The schema `WebDeploymentsAuthorizationResponse`.
#[repr(C)]
pub struct WebDeploymentsAuthorizationResponse {
    /// `refreshToken`: `string`.
    #[doc(alias = "refreshToken")]
    pub refresh_token: ::std::option::Option<::std::string::String>,
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentsAuthorizationResponse "WebDeploymentsAuthorizationResponse" 2 {
    (
        refresh_token: ::std::string::String = "refreshToken" 16 with_refresh_token,
        jwt: ::std::string::String = "jwt" 16 with_jwt,
    )
});
