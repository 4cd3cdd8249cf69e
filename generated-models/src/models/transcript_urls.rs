// @generated from the schema "TranscriptUrls"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, SegmentUrl};
use crate::runtime::Extra;

/// The schema `TranscriptUrls`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptUrls {
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `urls`: `array of SegmentUrl`.
    pub urls: Option<Vec<SegmentUrl>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptUrls "TranscriptUrls" 3 {
    (
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation,
        communication_id: String = "communicationId" with_communication_id,
        urls: Vec<SegmentUrl> = "urls" with_urls,
    )
});
