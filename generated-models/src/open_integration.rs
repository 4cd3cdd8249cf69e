// @generated from the schema "OpenIntegration"; changes made here are lost at the next generation

/// The schema `OpenIntegration`.
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

impl crate::runtime::Model for OpenIntegration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        outbound_notification_webhook_url: ::std::option::Option::None,
        outbound_notification_webhook_signature_secret_token: ::std::option::Option::None,
        webhook_headers: ::std::option::Option::None,
        status: ::std::option::Option::None,
        recipient: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        create_status: ::std::option::Option::None,
        create_error: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenIntegration = &<OpenIntegration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenIntegration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 3),
            ("name", "name", 1),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("outboundNotificationWebhookUrl", "outbound_notification_webhook_url", 1),
            (
                "outboundNotificationWebhookSignatureSecretToken",
                "outbound_notification_webhook_signature_secret_token",
                1,
            ),
            ("webhookHeaders", "webhook_headers", 0),
            ("status", "status", 0),
            ("recipient", "recipient", 2),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("createStatus", "create_status", 2),
            ("createError", "create_error", 2),
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
            &E.status,
            &E.recipient,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.create_status,
            &E.create_error,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OpenIntegration);

crate::runtime::setters!(OpenIntegration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingReference>,
    with_outbound_notification_webhook_url: outbound_notification_webhook_url: ::std::string::String,
    with_outbound_notification_webhook_signature_secret_token: outbound_notification_webhook_signature_secret_token: ::std::string::String,
    with_webhook_headers: webhook_headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_status: status: ::std::string::String,
    with_recipient: recipient: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_create_status: create_status: crate::runtime::Open<CreateStatus>,
    with_create_error: create_error: ::std::boxed::Box<crate::ErrorBody>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `createStatus` of `OpenIntegration`. Known values: `Initiated`, `Completed`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateStatus {
    Initiated,
    Completed,
    Error,
}

impl crate::runtime::Enum for CreateStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Initiated, "Initiated"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}
