// @generated from the schema "Transcripts"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Transcripts`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Transcripts {
    /// `exactMatch`: `array of string`.
    #[doc(alias = "exactMatch")]
    pub exact_match: Option<Vec<String>>,
    /// `contains`: `array of string`.
    pub contains: Option<Vec<String>>,
    /// `doesNotContain`: `array of string`.
    #[doc(alias = "doesNotContain")]
    pub does_not_contain: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Transcripts "Transcripts" 3 {
    (
        exact_match: Vec<String> = "exactMatch" with_exact_match,
        contains: Vec<String> = "contains" with_contains,
        does_not_contain: Vec<String> = "doesNotContain" with_does_not_contain,
    )
});
