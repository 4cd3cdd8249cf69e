// @generated from the schema "RecordingAttachment"; changes made here are lost at the next generation

/// The schema `RecordingAttachment`.
#[repr(C)]
pub struct RecordingAttachment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mime`: `string`.
    pub mime: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingAttachment "RecordingAttachment" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        url: ::std::string::String = "url" 0 with_url,
        mime: ::std::string::String = "mime" 0 with_mime,
        text: ::std::string::String = "text" 0 with_text,
        file_name: ::std::string::String = "fileName" 0 with_file_name,
    )
});

/// The property `mediaType` of `RecordingAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
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
