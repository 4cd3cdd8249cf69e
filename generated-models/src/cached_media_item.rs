// @generated from the schema "CachedMediaItem"; changes made here are lost at the next generation

/// The schema `CachedMediaItem`.
#[repr(C)]
pub struct CachedMediaItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `contentLengthBytes`: `integer (int32)`, read-only.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`, read-only.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CachedMediaItem "CachedMediaItem" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        url: ::std::string::String = "url" 2 with_url,
        download_url: ::std::string::String = "downloadUrl" 2 with_download_url,
        media_type: ::std::string::String = "mediaType" 2 with_media_type,
        content_length_bytes: i32 = "contentLengthBytes" 2 with_content_length_bytes,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_expires: crate::runtime::DateTime = "dateExpires" 2 with_date_expires,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
