// @generated from the schema "DisconnectReason"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DisconnectReason`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DisconnectReason {
    /// `type`: one of `q850` and `sip`.
    pub r#type: Option<Open<Type>>,
    /// `code`: `integer (int32)`.
    pub code: Option<i32>,
    /// `phrase`: `string`.
    pub phrase: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DisconnectReason "DisconnectReason" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        code: i32 = "code" with_code,
        phrase: String = "phrase" with_phrase,
    )
});

/// The property `type` of `DisconnectReason`. Known values: `q850`, `sip`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Q850,
    Sip,
}

crate::runtime::values!(Type {
    Q850 = "q850",
    Sip = "sip",
});
