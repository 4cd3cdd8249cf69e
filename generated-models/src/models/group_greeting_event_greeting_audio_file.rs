// @generated from the schema "GroupGreetingEventGreetingAudioFile"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GroupGreetingEventGreetingAudioFile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupGreetingEventGreetingAudioFile {
    /// `durationMilliseconds`: `integer`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: Option<i64>,
    /// `sizeBytes`: `integer`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupGreetingEventGreetingAudioFile "GroupGreetingEventGreetingAudioFile" 2 {
    (
        duration_milliseconds: i64 = "durationMilliseconds" with_duration_milliseconds,
        size_bytes: i64 = "sizeBytes" with_size_bytes,
    )
});
