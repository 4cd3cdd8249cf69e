// @generated from the schema "MessageMedia"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MessageMedia`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageMedia {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,
    /// `contentLengthBytes`: `integer (int32)`.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: Option<i32>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageMedia "MessageMedia" 5 {
    (
        url: String = "url" with_url,
        media_type: String = "mediaType" with_media_type,
        content_length_bytes: i32 = "contentLengthBytes" with_content_length_bytes,
        name: String = "name" with_name,
        id: String = "id" with_id,
    )
});
