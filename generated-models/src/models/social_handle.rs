// @generated from the schema "SocialHandle"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SocialHandle`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialHandle {
    /// `type`: one of `TWITTER` and `FACEBOOK`.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialHandle "SocialHandle" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
    )
});

/// The property `type` of `SocialHandle`. Known values: `TWITTER`, `FACEBOOK`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Twitter,
    Facebook,
}

crate::runtime::values!(Type {
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
});
