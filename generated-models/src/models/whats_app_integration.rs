// @generated from the schema "WhatsAppIntegration"; changes made here are lost at the next generation

use crate::{
    DomainEntityRef, ErrorBody, MessagingSettingReference, SupportedContentReference,
    WhatsAppAvailablePhoneNumberDetailsListing,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WhatsAppIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppIntegration {
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
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `availablePhoneNumbers`: `WhatsAppAvailablePhoneNumberDetailsListing`, read-only.
    #[doc(alias = "availablePhoneNumbers")]
    pub available_phone_numbers: Option<Box<WhatsAppAvailablePhoneNumberDetailsListing>>,
    /// `status`: one of `Active`, `Inactive`, `Error`, `Starting` and 4 more.
    pub status: Option<Open<Status>>,
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
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `activationStatusCode`: one of `CodeSent`, `WaitRequired`, `ActivationFailed`, `CodeConfirmed` and 2 more, read-only.
    #[doc(alias = "activationStatusCode")]
    pub activation_status_code: Option<Open<ActivationStatusCode>>,
    /// `activationErrorInfo`: `ErrorBody`, read-only.
    #[doc(alias = "activationErrorInfo")]
    pub activation_error_info: Option<Box<ErrorBody>>,
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

crate::runtime::model!(WhatsAppIntegration "WhatsAppIntegration" 18 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingReference> = "messagingSetting" with_messaging_setting,
        phone_number: String = "phoneNumber" with_phone_number required,
        available_phone_numbers: Box<WhatsAppAvailablePhoneNumberDetailsListing> = "availablePhoneNumbers" with_available_phone_numbers read_only,
        status: Open<Status> = "status" with_status,
        recipient: Box<DomainEntityRef> = "recipient" with_recipient read_only,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        version: i32 = "version" with_version required,
        activation_status_code: Open<ActivationStatusCode> = "activationStatusCode" with_activation_status_code read_only,
        activation_error_info: Box<ErrorBody> = "activationErrorInfo" with_activation_error_info read_only,
        create_status: Open<CreateStatus> = "createStatus" with_create_status read_only,
    )
    (
        create_error: Box<ErrorBody> = "createError" with_create_error read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `WhatsAppIntegration`. Known values: `Active`, `Inactive`, `Error`, `Starting`, `Incomplete`, `Deleting`, `DeletionFailed`, `Failed`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Starting = "Starting",
    Incomplete = "Incomplete",
    Deleting = "Deleting",
    DeletionFailed = "DeletionFailed",
    Failed = "Failed",
});

/// The property `activationStatusCode` of `WhatsAppIntegration`. Known values: `CodeSent`, `WaitRequired`, `ActivationFailed`, `CodeConfirmed`, `ConfirmationFailed`, `ResendCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActivationStatusCode {
    CodeSent,
    WaitRequired,
    ActivationFailed,
    CodeConfirmed,
    ConfirmationFailed,
    ResendCode,
}

crate::runtime::values!(ActivationStatusCode {
    CodeSent = "CodeSent",
    WaitRequired = "WaitRequired",
    ActivationFailed = "ActivationFailed",
    CodeConfirmed = "CodeConfirmed",
    ConfirmationFailed = "ConfirmationFailed",
    ResendCode = "ResendCode",
});

/// The property `createStatus` of `WhatsAppIntegration`. Known values: `Initiated`, `Completed`, `Error`.
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
