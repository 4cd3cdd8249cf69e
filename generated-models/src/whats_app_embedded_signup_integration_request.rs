// @generated from the schema "WhatsAppEmbeddedSignupIntegrationRequest"; changes made here are lost at the next generation

/// The schema `WhatsAppEmbeddedSignupIntegrationRequest`.
pub struct WhatsAppEmbeddedSignupIntegrationRequest {
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
    /// `embeddedSignupAccessToken`: `string`, required.
    #[doc(alias = "embeddedSignupAccessToken")]
    pub embedded_signup_access_token: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WhatsAppEmbeddedSignupIntegrationRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        embedded_signup_access_token: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppEmbeddedSignupIntegrationRequest = &<WhatsAppEmbeddedSignupIntegrationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppEmbeddedSignupIntegrationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("embeddedSignupAccessToken", "embedded_signup_access_token", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.embedded_signup_access_token,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WhatsAppEmbeddedSignupIntegrationRequest);

crate::runtime::setters!(WhatsAppEmbeddedSignupIntegrationRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    with_embedded_signup_access_token: embedded_signup_access_token: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
