// @generated from the schema "RecordingAttachment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RecordingAttachment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingAttachment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `mediaType`: one of `Image`, `Video`, `Audio`, `File` and `Link`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `mime`: `string`.
    pub mime: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingAttachment "RecordingAttachment" 6 {
    (
        id: String = "id" with_id read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        url: String = "url" with_url,
        mime: String = "mime" with_mime,
        text: String = "text" with_text,
        file_name: String = "fileName" with_file_name,
    )
});

/// The property `mediaType` of `RecordingAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
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
