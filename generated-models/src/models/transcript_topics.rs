// @generated from the schema "TranscriptTopics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TranscriptTopics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptTopics {
    /// `includes`: `array of string`.
    pub includes: Option<Vec<String>>,
    /// `excludes`: `array of string`.
    pub excludes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptTopics "TranscriptTopics" 2 {
    (
        includes: Vec<String> = "includes" with_includes,
        excludes: Vec<String> = "excludes" with_excludes,
    )
});
