// @generated from the schema "TranscriptTopics"; changes made here are lost at the next generation

/// The schema `TranscriptTopics`.
#[repr(C)]
pub struct TranscriptTopics {
    /// `includes`: `array of string`.
    pub includes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `excludes`: `array of string`.
    pub excludes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptTopics "TranscriptTopics" 2 {
    (
        includes: ::std::vec::Vec<::std::string::String> = "includes" 0 with_includes,
        excludes: ::std::vec::Vec<::std::string::String> = "excludes" 0 with_excludes,
    )
});
