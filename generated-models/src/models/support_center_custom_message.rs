// @generated from the schema "SupportCenterCustomMessage"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SupportCenterCustomMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterCustomMessage {
    /// `defaultValue`: `string`, required.
    #[doc(alias = "defaultValue")]
    pub default_value: Option<String>,
    /// `type`: one of `Welcome` and `Fallback`, required.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterCustomMessage "SupportCenterCustomMessage" 2 {
    (
        default_value: String = "defaultValue" with_default_value required,
        r#type: Open<Type> = "type" with_type required,
    )
});

/// The property `type` of `SupportCenterCustomMessage`. Known values: `Welcome`, `Fallback`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Welcome,
    Fallback,
}

crate::runtime::values!(Type {
    Welcome = "Welcome",
    Fallback = "Fallback",
});
