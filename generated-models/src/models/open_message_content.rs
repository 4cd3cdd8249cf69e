// @generated from the schema "OpenMessageContent"; changes made here are lost at the next generation

use crate::ConversationContentAttachment;
use crate::runtime::{Extra, Open};

/// The schema `OpenMessageContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenMessageContent {
    /// `contentType`: `Attachment`, the one known value, required.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `attachment`: `ConversationContentAttachment`.
    pub attachment: Option<Box<ConversationContentAttachment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenMessageContent "OpenMessageContent" 2 {
    (
        content_type: Open<ContentType> = "contentType" with_content_type required,
        attachment: Box<ConversationContentAttachment> = "attachment" with_attachment,
    )
});

/// The property `contentType` of `OpenMessageContent`. Known values: `Attachment`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContentType {
    Attachment,
}

crate::runtime::values!(ContentType {
    Attachment = "Attachment",
});
