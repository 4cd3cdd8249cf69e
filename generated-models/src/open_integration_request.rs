// @generated from the schema "OpenIntegrationRequest"; changes made here are lost at the next generation

/// The schema `OpenIntegrationRequest`.
#[repr(C)]
pub struct OpenIntegrationRequest {
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
    /// `outboundNotificationWebhookUrl`: `string`, required.
    #[doc(alias = "outboundNotificationWebhookUrl")]
    pub outbound_notification_webhook_url: ::std::option::Option<::std::string::String>,
    /// `outboundNotificationWebhookSignatureSecretToken`: `string`, required.
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

crate::runtime::model!(OpenIntegrationRequest "OpenIntegrationRequest" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference> = "messagingSetting" 0 with_messaging_setting,
        outbound_notification_webhook_url: ::std::string::String = "outboundNotificationWebhookUrl" 1 with_outbound_notification_webhook_url,
        outbound_notification_webhook_signature_secret_token: ::std::string::String = "outboundNotificationWebhookSignatureSecretToken" 17 with_outbound_notification_webhook_signature_secret_token,
        webhook_headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "webhookHeaders" 0 with_webhook_headers,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
