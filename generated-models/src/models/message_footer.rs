// @generated from the schema "MessageFooter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MessageFooter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageFooter {
    /// `type`: `Text`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageFooter "MessageFooter" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        content: String = "content" with_content,
    )
});

/// The property `type` of `MessageFooter`. Known values: `Text`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
}

crate::runtime::values!(Type {
    Text = "Text",
});
