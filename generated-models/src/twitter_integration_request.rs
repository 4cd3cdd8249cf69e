// @generated from the schema "TwitterIntegrationRequest"; changes made here are lost at the next generation

/// The schema `TwitterIntegrationRequest`.
pub struct TwitterIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
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
    /// `signupCode`: `string`, required.
    #[doc(alias = "signupCode")]
    pub signup_code: ::std::option::Option<::std::string::String>,
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// `codeChallenge`: `string`, required.
    #[doc(alias = "codeChallenge")]
    pub code_challenge: ::std::option::Option<::std::string::String>,
    /// `redirectUri`: `string`, required.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterIntegrationRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        signup_code: ::std::option::Option::None,
        app_id: ::std::option::Option::None,
        code_challenge: ::std::option::Option::None,
        redirect_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterIntegrationRequest = &<TwitterIntegrationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterIntegrationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("signupCode", "signup_code", 1),
            ("appId", "app_id", 1),
            ("codeChallenge", "code_challenge", 1),
            ("redirectUri", "redirect_uri", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.signup_code,
            &E.app_id,
            &E.code_challenge,
            &E.redirect_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TwitterIntegrationRequest);

crate::runtime::setters!(TwitterIntegrationRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    with_signup_code: signup_code: ::std::string::String,
    with_app_id: app_id: ::std::string::String,
    with_code_challenge: code_challenge: ::std::string::String,
    with_redirect_uri: redirect_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
