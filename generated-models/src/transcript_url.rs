// @generated from the schema "TranscriptUrl"; changes made here are lost at the next generation

/// The schema `TranscriptUrl`.
#[repr(C)]
pub struct TranscriptUrl {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptUrl "TranscriptUrl" 1 {
    (
        url: ::std::string::String = "url" 0 with_url,
    )
});
