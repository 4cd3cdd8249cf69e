// @generated from the schema "WhatsAppIntegration"; changes made here are lost at the next generation

/// The schema `WhatsAppIntegration`.
#[repr(C)]
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

crate::runtime::model!(WhatsAppIntegration "WhatsAppIntegration" 18 {
    (
        id: ::std::string::String = "id" 3 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingReference> = "messagingSetting" 0 with_messaging_setting,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        available_phone_numbers: ::std::boxed::Box<crate::WhatsAppAvailablePhoneNumberDetailsListing> = "availablePhoneNumbers" 2 with_available_phone_numbers,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        recipient: ::std::boxed::Box<crate::DomainEntityRef> = "recipient" 2 with_recipient,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        modified_by: ::std::boxed::Box<crate::DomainEntityRef> = "modifiedBy" 0 with_modified_by,
        version: i32 = "version" 1 with_version,
        activation_status_code: crate::runtime::Open<ActivationStatusCode> = "activationStatusCode" 2 with_activation_status_code,
        activation_error_info: ::std::boxed::Box<crate::ErrorBody> = "activationErrorInfo" 2 with_activation_error_info,
        create_status: crate::runtime::Open<CreateStatus> = "createStatus" 2 with_create_status,
    )
    (
        create_error: ::std::boxed::Box<crate::ErrorBody> = "createError" 2 with_create_error,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `WhatsAppIntegration`. Known values: `Active`, `Inactive`, `Error`, `Starting`, `Incomplete`, `Deleting`, `DeletionFailed`, `Failed`.
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

crate::runtime::known!(Status);

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
#[non_exhaustive]
pub enum ActivationStatusCode {
    CodeSent,
    WaitRequired,
    ActivationFailed,
    CodeConfirmed,
    ConfirmationFailed,
    ResendCode,
}

crate::runtime::known!(ActivationStatusCode);

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
