// @generated from the schema "WebDeploymentsOAuthRequestParameters"; changes made here are lost at the next generation

/// The schema `WebDeploymentsOAuthRequestParameters`.
#[repr(C)]
pub struct WebDeploymentsOAuthRequestParameters {
    /// `code`: `string`, required.
    pub code: ::std::option::Option<::std::string::String>,
    /// `redirectUri`: `string`, required.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: ::std::option::Option<::std::string::String>,
    /// `nonce`: `string`.
    pub nonce: ::std::option::Option<::std::string::String>,
    /// `maxAge`: `integer (int32)`.
    #[doc(alias = "maxAge")]
    pub max_age: ::std::option::Option<i32>,
    /// `codeVerifier`: `string`.
    #[doc(alias = "codeVerifier")]
    pub code_verifier: ::std::option::Option<::std::string::String>,
    /// `iss`: `string`.
    pub iss: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentsOAuthRequestParameters "WebDeploymentsOAuthRequestParameters" 6 {
    (
        code: ::std::string::String = "code" 1 with_code,
        redirect_uri: ::std::string::String = "redirectUri" 1 with_redirect_uri,
        nonce: ::std::string::String = "nonce" 0 with_nonce,
        max_age: i32 = "maxAge" 0 with_max_age,
        code_verifier: ::std::string::String = "codeVerifier" 0 with_code_verifier,
        iss: ::std::string::String = "iss" 0 with_iss,
    )
});
