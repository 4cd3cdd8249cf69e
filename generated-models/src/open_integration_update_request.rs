// @generated from the schema "OpenIntegrationUpdateRequest"; changes made here are lost at the next generation

/// The schema `OpenIntegrationUpdateRequest`.
pub struct OpenIntegrationUpdateRequest {
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
    /// `outboundNotificationWebhookUrl`: `string`.
    #[doc(alias = "outboundNotificationWebhookUrl")]
    pub outbound_notification_webhook_url: ::std::option::Option<::std::string::String>,
    /// `outboundNotificationWebhookSignatureSecretToken`: `string`.
    #[doc(alias = "outboundNotificationWebhookSignatureSecretToken")]
    pub outbound_notification_webhook_signature_secret_token: ::std::option::Option<
        ::std::string::String,
    >,
    /// `webhookHeaders`: `map of string`.
    #[doc(alias = "webhookHeaders")]
    pub webhook_headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenIntegrationUpdateRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        outbound_notification_webhook_url: ::std::option::Option::None,
        outbound_notification_webhook_signature_secret_token: ::std::option::Option::None,
        webhook_headers: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenIntegrationUpdateRequest = &<OpenIntegrationUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenIntegrationUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("outboundNotificationWebhookUrl", "outbound_notification_webhook_url", 0),
            (
                "outboundNotificationWebhookSignatureSecretToken",
                "outbound_notification_webhook_signature_secret_token",
                0,
            ),
            ("webhookHeaders", "webhook_headers", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.outbound_notification_webhook_url,
            &E.outbound_notification_webhook_signature_secret_token,
            &E.webhook_headers,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OpenIntegrationUpdateRequest);

crate::runtime::setters!(OpenIntegrationUpdateRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    with_outbound_notification_webhook_url: outbound_notification_webhook_url: ::std::string::String,
    with_outbound_notification_webhook_signature_secret_token: outbound_notification_webhook_signature_secret_token: ::std::string::String,
    with_webhook_headers: webhook_headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
