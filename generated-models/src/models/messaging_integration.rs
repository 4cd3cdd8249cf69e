// @generated from the schema "MessagingIntegration"; changes made here are lost at the next generation

use crate::{DomainEntityRef, MessagingSettingReference, SupportedContentReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessagingIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingIntegration {
    /// `id`: `string`, required, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required, read-only.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingReference>>,
    /// `status`: one of `Active`, `Inactive`, `Error`, `Starting` and 4 more, read-only.
    pub status: Option<Open<Status>>,
    /// `messengerType`: one of `sms`, `facebook`, `twitter`, `whatsapp` and 4 more, required, read-only.
    #[doc(alias = "messengerType")]
    pub messenger_type: Option<Open<MessengerType>>,
    /// `recipient`: `DomainEntityRef`, read-only.
    pub recipient: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `version`: `integer (int32)`, required, read-only.
    pub version: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingIntegration "MessagingIntegration" 13 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name required read_only,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingReference> = "messagingSetting" with_messaging_setting,
        status: Open<Status> = "status" with_status read_only,
        messenger_type: Open<MessengerType> = "messengerType" with_messenger_type required read_only,
        recipient: Box<DomainEntityRef> = "recipient" with_recipient read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by read_only,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by read_only,
        version: i32 = "version" with_version required read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `MessagingIntegration`. Known values: `Active`, `Inactive`, `Error`, `Starting`, `Incomplete`, `Deleting`, `DeletionFailed`, `Failed`.
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

/// The property `messengerType` of `MessagingIntegration`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Facebook,
    Twitter,
    Whatsapp,
    Webmessaging,
    Instagram,
    Open,
    Apple,
}

crate::runtime::values!(MessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
});
