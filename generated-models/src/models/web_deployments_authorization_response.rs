// @generated from the schema "WebDeploymentsAuthorizationResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebDeploymentsAuthorizationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsAuthorizationResponse {
    /// `refreshToken`: `string`.
    #[doc(alias = "refreshToken")]
    pub refresh_token: Option<String>,
    /// `jwt`: `string`.
    pub jwt: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsAuthorizationResponse "WebDeploymentsAuthorizationResponse" 2 {
    (
        refresh_token: String = "refreshToken" with_refresh_token secret,
        jwt: String = "jwt" with_jwt secret,
    )
});
