// @generated from the schema "MessageMediaData"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MessageMediaData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageMediaData {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,
    /// `contentLengthBytes`: `integer (int32)`.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: Option<i32>,
    /// `uploadUrl`: `string`.
    #[doc(alias = "uploadUrl")]
    pub upload_url: Option<String>,
    /// `status`: one of `uploading`, `valid` and `invalid`, read-only.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageMediaData "MessageMediaData" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        url: String = "url" with_url,
        media_type: String = "mediaType" with_media_type,
        content_length_bytes: i32 = "contentLengthBytes" with_content_length_bytes,
        upload_url: String = "uploadUrl" with_upload_url,
        status: Open<Status> = "status" with_status read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `MessageMediaData`. Known values: `uploading`, `valid`, `invalid`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Uploading,
    Valid,
    Invalid,
}

crate::runtime::values!(Status {
    Uploading = "uploading",
    Valid = "valid",
    Invalid = "invalid",
});
