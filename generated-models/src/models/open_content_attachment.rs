// @generated from the schema "OpenContentAttachment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `OpenContentAttachment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OpenContentAttachment {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `mediaType`: one of `Image`, `Video`, `Audio`, `File` and `Link`, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `mime`: `string`, required.
    pub mime: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `sha256`: `string`.
    pub sha256: Option<String>,
    /// `filename`: `string`.
    pub filename: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OpenContentAttachment "OpenContentAttachment" 7 {
    (
        id: String = "id" with_id,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
        url: String = "url" with_url required,
        mime: String = "mime" with_mime required,
        text: String = "text" with_text,
        sha256: String = "sha256" with_sha256,
        filename: String = "filename" with_filename,
    )
});

/// The property `mediaType` of `OpenContentAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
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
