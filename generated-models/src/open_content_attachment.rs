// @generated from the schema "OpenContentAttachment"; changes made here are lost at the next generation

/// The schema `OpenContentAttachment`.
#[repr(C)]
pub struct OpenContentAttachment {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mime`: `string`, required.
    pub mime: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `sha256`: `string`.
    pub sha256: ::std::option::Option<::std::string::String>,
    /// `filename`: `string`.
    pub filename: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenContentAttachment "OpenContentAttachment" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
        url: ::std::string::String = "url" 1 with_url,
        mime: ::std::string::String = "mime" 1 with_mime,
        text: ::std::string::String = "text" 0 with_text,
        sha256: ::std::string::String = "sha256" 0 with_sha256,
        filename: ::std::string::String = "filename" 0 with_filename,
    )
});

/// The property `mediaType` of `OpenContentAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
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
