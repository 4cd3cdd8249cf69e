// @generated from the schema "OpenIntegration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DomainEntityRef, ErrorBody, MessagingSettingReference, SupportedContentReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OpenIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenIntegration {
    /// `id`: `string`, required, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingReference>>,
    /// `outboundNotificationWebhookUrl`: `string`, required.
    #[doc(alias = "outboundNotificationWebhookUrl")]
    pub outbound_notification_webhook_url: Option<String>,
    /// `outboundNotificationWebhookSignatureSecretToken`: `string`, required.
    #[doc(alias = "outboundNotificationWebhookSignatureSecretToken")]
    pub outbound_notification_webhook_signature_secret_token: Option<String>,
    /// `webhookHeaders`: `map of string`.
    #[doc(alias = "webhookHeaders")]
    pub webhook_headers: Option<BTreeMap<String, String>>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `recipient`: `DomainEntityRef`, read-only.
    pub recipient: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `createStatus`: one of `Initiated`, `Completed` and `Error`, read-only.
    #[doc(alias = "createStatus")]
    pub create_status: Option<Open<CreateStatus>>,
    /// `createError`: `ErrorBody`, read-only.
    #[doc(alias = "createError")]
    pub create_error: Option<Box<ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenIntegration "OpenIntegration" 16 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingReference> = "messagingSetting" with_messaging_setting,
        outbound_notification_webhook_url: String = "outboundNotificationWebhookUrl" with_outbound_notification_webhook_url required,
        outbound_notification_webhook_signature_secret_token: String = "outboundNotificationWebhookSignatureSecretToken" with_outbound_notification_webhook_signature_secret_token required secret,
        webhook_headers: BTreeMap<String, String> = "webhookHeaders" with_webhook_headers,
        status: String = "status" with_status,
        recipient: Box<DomainEntityRef> = "recipient" with_recipient read_only,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        create_status: Open<CreateStatus> = "createStatus" with_create_status read_only,
        create_error: Box<ErrorBody> = "createError" with_create_error read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `createStatus` of `OpenIntegration`. Known values: `Initiated`, `Completed`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum CreateStatus {
    Initiated,
    Completed,
    Error,
}

crate::runtime::values!(CreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
