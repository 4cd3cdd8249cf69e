// @generated from the schema "WhatsAppIntegration"; changes made here are lost at the next generation

/// The schema `WhatsAppIntegration`.
pub struct WhatsAppIntegration {
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
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `availablePhoneNumbers`: `WhatsAppAvailablePhoneNumberDetailsListing`, read-only.
    #[doc(alias = "availablePhoneNumbers")]
    pub available_phone_numbers: ::std::option::Option<
        ::std::boxed::Box<crate::WhatsAppAvailablePhoneNumberDetailsListing>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
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
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `activationStatusCode`: `string`, read-only.
    #[doc(alias = "activationStatusCode")]
    pub activation_status_code: ::std::option::Option<
        crate::runtime::Open<ActivationStatusCode>,
    >,
    /// `activationErrorInfo`: `ErrorBody`, read-only.
    #[doc(alias = "activationErrorInfo")]
    pub activation_error_info: ::std::option::Option<
        ::std::boxed::Box<crate::ErrorBody>,
    >,
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

impl crate::runtime::Model for WhatsAppIntegration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        available_phone_numbers: ::std::option::Option::None,
        status: ::std::option::Option::None,
        recipient: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        version: ::std::option::Option::None,
        activation_status_code: ::std::option::Option::None,
        activation_error_info: ::std::option::Option::None,
        create_status: ::std::option::Option::None,
        create_error: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppIntegration = &<WhatsAppIntegration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppIntegration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 3),
            ("name", "name", 1),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("phoneNumber", "phone_number", 1),
            ("availablePhoneNumbers", "available_phone_numbers", 2),
            ("status", "status", 0),
            ("recipient", "recipient", 2),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("version", "version", 1),
            ("activationStatusCode", "activation_status_code", 2),
            ("activationErrorInfo", "activation_error_info", 2),
            ("createStatus", "create_status", 2),
            ("createError", "create_error", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.phone_number,
            &E.available_phone_numbers,
            &E.status,
            &E.recipient,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.version,
            &E.activation_status_code,
            &E.activation_error_info,
            &E.create_status,
            &E.create_error,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WhatsAppIntegration);

crate::runtime::setters!(WhatsAppIntegration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingReference>,
    with_phone_number: phone_number: ::std::string::String,
    with_available_phone_numbers: available_phone_numbers: ::std::boxed::Box<crate::WhatsAppAvailablePhoneNumberDetailsListing>,
    with_status: status: crate::runtime::Open<Status>,
    with_recipient: recipient: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_version: version: i32,
    with_activation_status_code: activation_status_code: crate::runtime::Open<ActivationStatusCode>,
    with_activation_error_info: activation_error_info: ::std::boxed::Box<crate::ErrorBody>,
    with_create_status: create_status: crate::runtime::Open<CreateStatus>,
    with_create_error: create_error: ::std::boxed::Box<crate::ErrorBody>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `WhatsAppIntegration`. Known values: `Active`, `Inactive`, `Error`, `Starting`, `Incomplete`, `Deleting`, `DeletionFailed`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Inactive,
    Error,
    Starting,
    Incomplete,
    Deleting,
    DeletionFailed,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Starting, "Starting"),
        (Self::Incomplete, "Incomplete"),
        (Self::Deleting, "Deleting"),
        (Self::DeletionFailed, "DeletionFailed"),
        (Self::Failed, "Failed"),
    ];
}

/// The property `activationStatusCode` of `WhatsAppIntegration`. Known values: `CodeSent`, `WaitRequired`, `ActivationFailed`, `CodeConfirmed`, `ConfirmationFailed`, `ResendCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivationStatusCode {
    CodeSent,
    WaitRequired,
    ActivationFailed,
    CodeConfirmed,
    ConfirmationFailed,
    ResendCode,
}

impl crate::runtime::Enum for ActivationStatusCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CodeSent, "CodeSent"),
        (Self::WaitRequired, "WaitRequired"),
        (Self::ActivationFailed, "ActivationFailed"),
        (Self::CodeConfirmed, "CodeConfirmed"),
        (Self::ConfirmationFailed, "ConfirmationFailed"),
        (Self::ResendCode, "ResendCode"),
    ];
}

/// The property `createStatus` of `WhatsAppIntegration`. Known values: `Initiated`, `Completed`, `Error`.
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
