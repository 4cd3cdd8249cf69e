// @generated from the schema "CachedMediaItem"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `CachedMediaItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CachedMediaItem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,
    /// `contentLengthBytes`: `integer (int32)`, read-only.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateExpires`: `string (date-time)`, read-only.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CachedMediaItem "CachedMediaItem" 8 {
    (
        id: String = "id" with_id read_only,
        url: String = "url" with_url read_only,
        download_url: String = "downloadUrl" with_download_url read_only,
        media_type: String = "mediaType" with_media_type read_only,
        content_length_bytes: i32 = "contentLengthBytes" with_content_length_bytes read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_expires: DateTime = "dateExpires" with_date_expires read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
