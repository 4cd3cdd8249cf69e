// @generated from the schema "SessionEndDetails"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SessionEndDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionEndDetails {
    /// `type`: one of `Disconnect` and `Exit`.
    pub r#type: Option<Open<Type>>,
    /// `reason`: `string`.
    pub reason: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionEndDetails "SessionEndDetails" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        reason: String = "reason" with_reason,
    )
});

/// The property `type` of `SessionEndDetails`. Known values: `Disconnect`, `Exit`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Disconnect,
    Exit,
}

crate::runtime::values!(Type {
    Disconnect = "Disconnect",
    Exit = "Exit",
});
