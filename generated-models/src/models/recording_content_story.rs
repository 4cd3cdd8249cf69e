// @generated from the schema "RecordingContentStory"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RecordingContentStory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingContentStory {
    /// `type`: one of `Mention` and `Reply`.
    pub r#type: Option<Open<Type>>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingContentStory "RecordingContentStory" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        url: String = "url" with_url,
        reply_to_id: String = "replyToId" with_reply_to_id,
    )
});

/// The property `type` of `RecordingContentStory`. Known values: `Mention`, `Reply`.
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
