// @generated from the schema "SegmentUrl"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SegmentUrl`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SegmentUrl {
    /// `recording`: `AddressableEntityRef`.
    pub recording: Option<Box<AddressableEntityRef>>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SegmentUrl "SegmentUrl" 2 {
    (
        recording: Box<AddressableEntityRef> = "recording" with_recording,
        url: String = "url" with_url,
    )
});
