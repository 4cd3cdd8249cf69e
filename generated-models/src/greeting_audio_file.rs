// @generated from the schema "GreetingAudioFile"; changes made here are lost at the next generation

/// The schema `GreetingAudioFile`.
#[repr(C)]
pub struct GreetingAudioFile {
    /// `durationMilliseconds`: `integer (int64)`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: ::std::option::Option<i64>,
    /// `sizeBytes`: `integer (int64)`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: ::std::option::Option<i64>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GreetingAudioFile "GreetingAudioFile" 3 {
    (
        duration_milliseconds: i64 = "durationMilliseconds" 0 with_duration_milliseconds,
        size_bytes: i64 = "sizeBytes" 0 with_size_bytes,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
