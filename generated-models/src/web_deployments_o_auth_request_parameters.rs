// @generated from the schema "WebDeploymentsOAuthRequestParameters"; changes made here are lost at the next generation

/// The schema `WebDeploymentsOAuthRequestParameters`.
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

impl crate::runtime::Model for WebDeploymentsOAuthRequestParameters {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        redirect_uri: ::std::option::Option::None,
        nonce: ::std::option::Option::None,
        max_age: ::std::option::Option::None,
        code_verifier: ::std::option::Option::None,
        iss: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsOAuthRequestParameters = &<WebDeploymentsOAuthRequestParameters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsOAuthRequestParameters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 1),
            ("redirectUri", "redirect_uri", 1),
            ("nonce", "nonce", 0),
            ("maxAge", "max_age", 0),
            ("codeVerifier", "code_verifier", 0),
            ("iss", "iss", 0),
        ],
        fields: &[
            &E.code,
            &E.redirect_uri,
            &E.nonce,
            &E.max_age,
            &E.code_verifier,
            &E.iss,
        ],
    }
};

crate::runtime::model!(WebDeploymentsOAuthRequestParameters);

crate::runtime::setters!(WebDeploymentsOAuthRequestParameters {
    with_code: code: ::std::string::String,
    with_redirect_uri: redirect_uri: ::std::string::String,
    with_nonce: nonce: ::std::string::String,
    with_max_age: max_age: i32,
    with_code_verifier: code_verifier: ::std::string::String,
    with_iss: iss: ::std::string::String,
});
