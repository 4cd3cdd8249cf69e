// @generated from the schema "GreetingAudioFile"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GreetingAudioFile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GreetingAudioFile {
    /// `durationMilliseconds`: `integer (int64)`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: Option<i64>,
    /// `sizeBytes`: `integer (int64)`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: Option<i64>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GreetingAudioFile "GreetingAudioFile" 3 {
    (
        duration_milliseconds: i64 = "durationMilliseconds" with_duration_milliseconds,
        size_bytes: i64 = "sizeBytes" with_size_bytes,
        self_uri: String = "selfUri" with_self_uri,
    )
});
