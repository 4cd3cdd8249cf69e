// @generated from the schema "CopyAttachmentsRequest"; changes made here are lost at the next generation

use crate::{Attachment, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `CopyAttachmentsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopyAttachmentsRequest {
    /// `sourceMessage`: `DomainEntityRef`, required.
    #[doc(alias = "sourceMessage")]
    pub source_message: Option<Box<DomainEntityRef>>,
    /// `attachments`: `array of Attachment`, required.
    pub attachments: Option<Vec<Attachment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopyAttachmentsRequest "CopyAttachmentsRequest" 2 {
    (
        source_message: Box<DomainEntityRef> = "sourceMessage" with_source_message required,
        attachments: Vec<Attachment> = "attachments" with_attachments required,
    )
});
