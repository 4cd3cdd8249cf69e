// @generated from the schema "WhatsAppEmbeddedSignupIntegrationRequest"; changes made here are lost at the next generation

/// The schema `WhatsAppEmbeddedSignupIntegrationRequest`.
#[repr(C)]
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

crate::runtime::model!(WhatsAppEmbeddedSignupIntegrationRequest "WhatsAppEmbeddedSignupIntegrationRequest" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference> = "messagingSetting" 0 with_messaging_setting,
        embedded_signup_access_token: ::std::string::String = "embeddedSignupAccessToken" 17 with_embedded_signup_access_token,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
