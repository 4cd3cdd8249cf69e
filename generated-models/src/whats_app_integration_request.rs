// @generated from the schema "WhatsAppIntegrationRequest"; changes made here are lost at the next generation

/// The schema `WhatsAppIntegrationRequest`.
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

impl crate::runtime::Model for WhatsAppIntegrationRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        waba_certificate: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppIntegrationRequest = &<WhatsAppIntegrationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppIntegrationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("phoneNumber", "phone_number", 1),
            ("wabaCertificate", "waba_certificate", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.phone_number,
            &E.waba_certificate,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WhatsAppIntegrationRequest);

crate::runtime::setters!(WhatsAppIntegrationRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    with_phone_number: phone_number: ::std::string::String,
    with_waba_certificate: waba_certificate: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
