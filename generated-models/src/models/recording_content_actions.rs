// @generated from the schema "RecordingContentActions"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecordingContentActions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingContentActions {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlTarget`: `string`.
    #[doc(alias = "urlTarget")]
    pub url_target: Option<String>,
    /// `textback`: `string`.
    pub textback: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingContentActions "RecordingContentActions" 3 {
    (
        url: String = "url" with_url,
        url_target: String = "urlTarget" with_url_target,
        textback: String = "textback" with_textback,
    )
});
