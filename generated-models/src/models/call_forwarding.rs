// @generated from the schema "CallForwarding"; changes made here are lost at the next generation

use crate::{CallRoute, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CallForwarding`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallForwarding {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `calls`: `array of CallRoute`.
    pub calls: Option<Vec<CallRoute>>,
    /// `voicemail`: one of `PURECLOUD`, `LASTCALL` and `NONE`.
    pub voicemail: Option<Open<Voicemail>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallForwarding "CallForwarding" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user: Box<User> = "user" with_user,
        enabled: bool = "enabled" with_enabled,
        phone_number: String = "phoneNumber" with_phone_number,
        calls: Vec<CallRoute> = "calls" with_calls,
        voicemail: Open<Voicemail> = "voicemail" with_voicemail,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `voicemail` of `CallForwarding`. Known values: `PURECLOUD`, `LASTCALL`, `NONE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Voicemail {
    Purecloud,
    Lastcall,
    None,
}

crate::runtime::values!(Voicemail {
    Purecloud = "PURECLOUD",
    Lastcall = "LASTCALL",
    None = "NONE",
});
