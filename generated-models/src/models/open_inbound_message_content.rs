// @generated from the schema "OpenInboundMessageContent"; changes made here are lost at the next generation

use crate::OpenContentAttachment;
use crate::runtime::Extra;

/// The schema `OpenInboundMessageContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenInboundMessageContent {
    /// `attachment`: `OpenContentAttachment`.
    pub attachment: Option<Box<OpenContentAttachment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenInboundMessageContent "OpenInboundMessageContent" 1 {
    (
        attachment: Box<OpenContentAttachment> = "attachment" with_attachment,
    )
});
