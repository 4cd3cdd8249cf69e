// @generated from the schema "MessageMediaAttachment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MessageMediaAttachment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageMediaAttachment {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `mediaType`: one of `image/png`, `image/jpeg` and `image/gif`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageMediaAttachment "MessageMediaAttachment" 5 {
    (
        url: String = "url" with_url,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        content_length: i64 = "contentLength" with_content_length,
        name: String = "name" with_name,
        id: String = "id" with_id,
    )
});

/// The property `mediaType` of `MessageMediaAttachment`. Known values: `image/png`, `image/jpeg`, `image/gif`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    #[doc(alias = "image/png")]
    ImagePng,
    #[doc(alias = "image/jpeg")]
    ImageJpeg,
    #[doc(alias = "image/gif")]
    ImageGif,
}

crate::runtime::values!(MediaType {
    ImagePng = "image/png",
    ImageJpeg = "image/jpeg",
    ImageGif = "image/gif",
});
