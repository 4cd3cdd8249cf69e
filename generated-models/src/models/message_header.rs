// @generated from the schema "MessageHeader"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MessageHeader`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageHeader {
    /// `type`: one of `Text` and `Image`.
    pub r#type: Option<Open<Type>>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageHeader "MessageHeader" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        content: String = "content" with_content,
    )
});

/// The property `type` of `MessageHeader`. Known values: `Text`, `Image`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
}

crate::runtime::values!(Type {
    Text = "Text",
    Image = "Image",
});
