// @generated from the schema "ScimPhoneNumber"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimPhoneNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimPhoneNumber {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `type`: one of `work`, `work2`, `work3`, `work4` and 6 more.
    pub r#type: Option<Open<Type>>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimPhoneNumber "ScimPhoneNumber" 3 {
    (
        value: String = "value" with_value,
        r#type: Open<Type> = "type" with_type,
        primary: bool = "primary" with_primary,
    )
});

/// The property `type` of `ScimPhoneNumber`. Known values: `work`, `work2`, `work3`, `work4`, `home`, `mobile`, `other`, `microsoftteams`, `zoomphone`, `eightbyeight`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Work,
    Work2,
    Work3,
    Work4,
    Home,
    Mobile,
    Other,
    Microsoftteams,
    Zoomphone,
    Eightbyeight,
}

crate::runtime::values!(Type {
    Work = "work",
    Work2 = "work2",
    Work3 = "work3",
    Work4 = "work4",
    Home = "home",
    Mobile = "mobile",
    Other = "other",
    Microsoftteams = "microsoftteams",
    Zoomphone = "zoomphone",
    Eightbyeight = "eightbyeight",
});
