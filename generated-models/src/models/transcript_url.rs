// @generated from the schema "TranscriptUrl"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TranscriptUrl`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptUrl {
    /// `url`: `string`.
    pub url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptUrl "TranscriptUrl" 1 {
    (
        url: String = "url" with_url,
    )
});
