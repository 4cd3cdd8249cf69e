// @generated from the schema "OpenIntegration"; changes made here are lost at the next generation

/// The schema `OpenIntegration`.
#[repr(C)]
pub struct OpenIntegration {
    /// `id`: `string`, required, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedContentReference>,
    >,
    /// `messagingSetting`: `MessagingSettingReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingSettingReference>,
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
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `recipient`: `DomainEntityRef`, read-only.
    pub recipient: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `createStatus`: `string`, read-only.
    #[doc(alias = "createStatus")]
    pub create_status: ::std::option::Option<crate::runtime::Open<CreateStatus>>,
    /// `createError`: `ErrorBody`, read-only.
    #[doc(alias = "createError")]
    pub create_error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenIntegration "OpenIntegration" 16 {
    (
        id: ::std::string::String = "id" 3 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingReference> = "messagingSetting" 0 with_messaging_setting,
        outbound_notification_webhook_url: ::std::string::String = "outboundNotificationWebhookUrl" 1 with_outbound_notification_webhook_url,
        outbound_notification_webhook_signature_secret_token: ::std::string::String = "outboundNotificationWebhookSignatureSecretToken" 17 with_outbound_notification_webhook_signature_secret_token,
        webhook_headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "webhookHeaders" 0 with_webhook_headers,
        status: ::std::string::String = "status" 0 with_status,
        recipient: ::std::boxed::Box<crate::DomainEntityRef> = "recipient" 2 with_recipient,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        modified_by: ::std::boxed::Box<crate::DomainEntityRef> = "modifiedBy" 0 with_modified_by,
        create_status: crate::runtime::Open<CreateStatus> = "createStatus" 2 with_create_status,
        create_error: ::std::boxed::Box<crate::ErrorBody> = "createError" 2 with_create_error,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `createStatus` of `OpenIntegration`. Known values: `Initiated`, `Completed`, `Error`.
#[non_exhaustive]
pub enum CreateStatus {
    Initiated,
    Completed,
    Error,
}

crate::runtime::known!(CreateStatus);

impl crate::runtime::Enum for CreateStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Initiated, "Initiated"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}
