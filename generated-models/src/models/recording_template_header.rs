// @generated from the schema "RecordingTemplateHeader"; changes made here are lost at the next generation

use crate::RecordingAttachment;
use crate::runtime::{Extra, Open};

/// The schema `RecordingTemplateHeader`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingTemplateHeader {
    /// `type`: one of `Text` and `Media`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `media`: `RecordingAttachment`.
    pub media: Option<Box<RecordingAttachment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingTemplateHeader "RecordingTemplateHeader" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
        media: Box<RecordingAttachment> = "media" with_media,
    )
});

/// The property `type` of `RecordingTemplateHeader`. Known values: `Text`, `Media`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Media,
}

crate::runtime::values!(Type {
    Text = "Text",
    Media = "Media",
});
