// @generated from the schema "WebDeploymentsOAuthRequestParameters"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebDeploymentsOAuthRequestParameters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsOAuthRequestParameters {
    /// `code`: `string`, required.
    pub code: Option<String>,
    /// `redirectUri`: `string`, required.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: Option<String>,
    /// `nonce`: `string`.
    pub nonce: Option<String>,
    /// `maxAge`: `integer (int32)`.
    #[doc(alias = "maxAge")]
    pub max_age: Option<i32>,
    /// `codeVerifier`: `string`.
    #[doc(alias = "codeVerifier")]
    pub code_verifier: Option<String>,
    /// `iss`: `string`.
    pub iss: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsOAuthRequestParameters "WebDeploymentsOAuthRequestParameters" 6 {
    (
        code: String = "code" with_code required,
        redirect_uri: String = "redirectUri" with_redirect_uri required,
        nonce: String = "nonce" with_nonce,
        max_age: i32 = "maxAge" with_max_age,
        code_verifier: String = "codeVerifier" with_code_verifier,
        iss: String = "iss" with_iss,
    )
});
