// @generated from the schema "WebDeploymentsRefreshJWTRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebDeploymentsRefreshJWTRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsRefreshJWTRequest {
    /// `refreshToken`: `string`, required.
    #[doc(alias = "refreshToken")]
    pub refresh_token: Option<String>,
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsRefreshJWTRequest "WebDeploymentsRefreshJWTRequest" 2 {
    (
        refresh_token: String = "refreshToken" with_refresh_token required secret,
        deployment_id: String = "deploymentId" with_deployment_id required,
    )
});
