// @generated from the schema "ActionTarget"; changes made here are lost at the next generation

use crate::{KeyValue, ServiceLevel};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ActionTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionTarget {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `userData`: `array of KeyValue`.
    #[doc(alias = "userData")]
    pub user_data: Option<Vec<KeyValue>>,
    /// `supportedMediaTypes`: array of one of `callback`, `call`, `email`, `generic` and 3 more.
    #[doc(alias = "supportedMediaTypes")]
    pub supported_media_types: Option<Vec<Open<SupportedMediaTypes>>>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: Option<Box<ServiceLevel>>,
    /// `shortAbandonThreshold`: `integer (int32)`.
    #[doc(alias = "shortAbandonThreshold")]
    pub short_abandon_threshold: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionTarget "ActionTarget" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user_data: Vec<KeyValue> = "userData" with_user_data,
        supported_media_types: Vec<Open<SupportedMediaTypes>> = "supportedMediaTypes" with_supported_media_types,
        state: Open<State> = "state" with_state,
        description: String = "description" with_description,
        service_level: Box<ServiceLevel> = "serviceLevel" with_service_level,
        short_abandon_threshold: i32 = "shortAbandonThreshold" with_short_abandon_threshold,
        self_uri: String = "selfUri" with_self_uri read_only,
        created_date: DateTime = "createdDate" with_created_date,
        modified_date: DateTime = "modifiedDate" with_modified_date,
    )
});

/// The property `supportedMediaTypes` of `ActionTarget`. Known values: `callback`, `call`, `email`, `generic`, `messaging`, `social`, `webchat`.
#[repr(u16)]
#[non_exhaustive]
pub enum SupportedMediaTypes {
    Callback,
    Call,
    Email,
    Generic,
    Messaging,
    Social,
    Webchat,
}

crate::runtime::values!(SupportedMediaTypes {
    Callback = "callback",
    Call = "call",
    Email = "email",
    Generic = "generic",
    Messaging = "messaging",
    Social = "social",
    Webchat = "webchat",
});

/// The property `state` of `ActionTarget`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
