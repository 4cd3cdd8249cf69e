// @generated from the schema "ContentStory"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContentStory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentStory {
    /// `type`: one of `Mention` and `Reply`, required.
    pub r#type: Option<Open<Type>>,
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentStory "ContentStory" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        url: String = "url" with_url required,
        reply_to_id: String = "replyToId" with_reply_to_id,
    )
});

/// The property `type` of `ContentStory`. Known values: `Mention`, `Reply`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Mention,
    Reply,
}

crate::runtime::values!(Type {
    Mention = "Mention",
    Reply = "Reply",
});
