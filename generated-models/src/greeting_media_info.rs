// @generated from the schema "GreetingMediaInfo"; changes made here are lost at the next generation

/// The schema `GreetingMediaInfo`.
#[repr(C)]
pub struct GreetingMediaInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaFileUri`: `string (uri)`.
    #[doc(alias = "mediaFileUri")]
    pub media_file_uri: ::std::option::Option<::std::string::String>,
    /// `mediaImageUri`: `string (uri)`.
    #[doc(alias = "mediaImageUri")]
    pub media_image_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GreetingMediaInfo "GreetingMediaInfo" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        media_file_uri: ::std::string::String = "mediaFileUri" 0 with_media_file_uri,
        media_image_uri: ::std::string::String = "mediaImageUri" 0 with_media_image_uri,
    )
});
