// @generated from the schema "Transcripts"; changes made here are lost at the next generation

/// The schema `Transcripts`.
#[repr(C)]
pub struct Transcripts {
    /// `exactMatch`: `array of string`.
    #[doc(alias = "exactMatch")]
    pub exact_match: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `contains`: `array of string`.
    pub contains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `doesNotContain`: `array of string`.
    #[doc(alias = "doesNotContain")]
    pub does_not_contain: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Transcripts "Transcripts" 3 {
    (
        exact_match: ::std::vec::Vec<::std::string::String> = "exactMatch" 0 with_exact_match,
        contains: ::std::vec::Vec<::std::string::String> = "contains" 0 with_contains,
        does_not_contain: ::std::vec::Vec<::std::string::String> = "doesNotContain" 0 with_does_not_contain,
    )
});
