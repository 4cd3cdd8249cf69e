// @generated from the schema "OpenIntegrationRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `OpenIntegrationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingRequestReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingRequestReference>>,
    /// `outboundNotificationWebhookUrl`: `string`, required.
    #[doc(alias = "outboundNotificationWebhookUrl")]
    pub outbound_notification_webhook_url: Option<String>,
    /// `outboundNotificationWebhookSignatureSecretToken`: `string`, required.
    #[doc(alias = "outboundNotificationWebhookSignatureSecretToken")]
    pub outbound_notification_webhook_signature_secret_token: Option<String>,
    /// `webhookHeaders`: `map of string`.
    #[doc(alias = "webhookHeaders")]
    pub webhook_headers: Option<BTreeMap<String, String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenIntegrationRequest "OpenIntegrationRequest" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        outbound_notification_webhook_url: String = "outboundNotificationWebhookUrl" with_outbound_notification_webhook_url required,
        outbound_notification_webhook_signature_secret_token: String = "outboundNotificationWebhookSignatureSecretToken" with_outbound_notification_webhook_signature_secret_token required secret,
        webhook_headers: BTreeMap<String, String> = "webhookHeaders" with_webhook_headers,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
