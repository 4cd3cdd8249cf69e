// @generated from the schema "WebMessagingAttachment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebMessagingAttachment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingAttachment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `mediaType`: one of `Image`, `Video`, `Audio`, `File` and `Link`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `mime`: `string`, read-only.
    pub mime: Option<String>,
    /// `text`: `string`, read-only.
    pub text: Option<String>,
    /// `sha256`: `string`, read-only.
    pub sha256: Option<String>,
    /// `filename`: `string`, read-only.
    pub filename: Option<String>,
    /// `fileSize`: `integer (int32)`, read-only.
    #[doc(alias = "fileSize")]
    pub file_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingAttachment "WebMessagingAttachment" 8 {
    (
        id: String = "id" with_id read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type read_only,
        url: String = "url" with_url read_only,
        mime: String = "mime" with_mime read_only,
        text: String = "text" with_text read_only,
        sha256: String = "sha256" with_sha256 read_only,
        filename: String = "filename" with_filename read_only,
        file_size: i32 = "fileSize" with_file_size read_only,
    )
});

/// The property `mediaType` of `WebMessagingAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Image,
    Video,
    Audio,
    File,
    Link,
}

crate::runtime::values!(MediaType {
    Image = "Image",
    Video = "Video",
    Audio = "Audio",
    File = "File",
    Link = "Link",
});
