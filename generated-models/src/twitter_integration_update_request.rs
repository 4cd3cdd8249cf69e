// @generated from the schema "TwitterIntegrationUpdateRequest"; changes made here are lost at the next generation

/// The schema `TwitterIntegrationUpdateRequest`.
pub struct TwitterIntegrationUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedContentReference>,
    >,
    /// `messagingSetting`: `MessagingSettingRequestReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    >,
    /// `signupCode`: `string`.
    #[doc(alias = "signupCode")]
    pub signup_code: ::std::option::Option<::std::string::String>,
    /// `codeChallenge`: `string`.
    #[doc(alias = "codeChallenge")]
    pub code_challenge: ::std::option::Option<::std::string::String>,
    /// `redirectUri`: `string`.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterIntegrationUpdateRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        signup_code: ::std::option::Option::None,
        code_challenge: ::std::option::Option::None,
        redirect_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterIntegrationUpdateRequest = &<TwitterIntegrationUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterIntegrationUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("signupCode", "signup_code", 0),
            ("codeChallenge", "code_challenge", 0),
            ("redirectUri", "redirect_uri", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.signup_code,
            &E.code_challenge,
            &E.redirect_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TwitterIntegrationUpdateRequest);

crate::runtime::setters!(TwitterIntegrationUpdateRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    with_signup_code: signup_code: ::std::string::String,
    with_code_challenge: code_challenge: ::std::string::String,
    with_redirect_uri: redirect_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
