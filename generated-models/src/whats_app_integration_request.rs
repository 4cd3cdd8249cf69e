// @generated from the schema "WhatsAppIntegrationRequest"; changes made here are lost at the next generation

/// The schema `WhatsAppIntegrationRequest`.
#[repr(C)]
pub struct WhatsAppIntegrationRequest {
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
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `wabaCertificate`: `string`, required.
    #[doc(alias = "wabaCertificate")]
    pub waba_certificate: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppIntegrationRequest "WhatsAppIntegrationRequest" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference> = "messagingSetting" 0 with_messaging_setting,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        waba_certificate: ::std::string::String = "wabaCertificate" 1 with_waba_certificate,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
