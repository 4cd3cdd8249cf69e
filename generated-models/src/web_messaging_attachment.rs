// @generated from the schema "WebMessagingAttachment"; changes made here are lost at the next generation

/// The schema `WebMessagingAttachment`.
#[repr(C)]
pub struct WebMessagingAttachment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mime`: `string`, read-only.
    pub mime: ::std::option::Option<::std::string::String>,
    /// `text`: `string`, read-only.
    pub text: ::std::option::Option<::std::string::String>,
    /// `sha256`: `string`, read-only.
    pub sha256: ::std::option::Option<::std::string::String>,
    /// `filename`: `string`, read-only.
    pub filename: ::std::option::Option<::std::string::String>,
    /// `fileSize`: `integer (int32)`, read-only.
    #[doc(alias = "fileSize")]
    pub file_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebMessagingAttachment "WebMessagingAttachment" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 2 with_media_type,
        url: ::std::string::String = "url" 2 with_url,
        mime: ::std::string::String = "mime" 2 with_mime,
        text: ::std::string::String = "text" 2 with_text,
        sha256: ::std::string::String = "sha256" 2 with_sha256,
        filename: ::std::string::String = "filename" 2 with_filename,
        file_size: i32 = "fileSize" 2 with_file_size,
    )
});

/// The property `mediaType` of `WebMessagingAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
#[non_exhaustive]
pub enum MediaType {
    Image,
    Video,
    Audio,
    File,
    Link,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::Audio, "Audio"),
        (Self::File, "File"),
        (Self::Link, "Link"),
    ];
}
