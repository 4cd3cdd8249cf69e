// @generated from the schema "Button"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Button`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Button {
    /// `type`: one of `QuickReply`, `PhoneNumber` and `Url`.
    pub r#type: Option<Open<Type>>,
    /// `content`: `string`.
    pub content: Option<String>,
    /// `contentText`: `string`.
    #[doc(alias = "contentText")]
    pub content_text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Button "Button" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        content: String = "content" with_content,
        content_text: String = "contentText" with_content_text,
    )
});

/// The property `type` of `Button`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    QuickReply,
    PhoneNumber,
    Url,
}

crate::runtime::values!(Type {
    QuickReply = "QuickReply",
    PhoneNumber = "PhoneNumber",
    Url = "Url",
});
