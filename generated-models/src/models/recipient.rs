// @generated from the schema "Recipient"; changes made here are lost at the next generation

use crate::{Flow, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Recipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Recipient {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `flow`: `Flow`.
    pub flow: Option<Box<Flow>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<User>>,
    /// `messengerType`: one of `sms`, `facebook`, `twitter`, `whatsapp` and 4 more.
    #[doc(alias = "messengerType")]
    pub messenger_type: Option<Open<MessengerType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Recipient "Recipient" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        flow: Box<Flow> = "flow" with_flow,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<User> = "createdBy" with_created_by,
        modified_by: Box<User> = "modifiedBy" with_modified_by,
        messenger_type: Open<MessengerType> = "messengerType" with_messenger_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `messengerType` of `Recipient`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
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
