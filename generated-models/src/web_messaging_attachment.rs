// @generated from the schema "WebMessagingAttachment"; changes made here are lost at the next generation

/// The schema `WebMessagingAttachment`.
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

impl crate::runtime::Model for WebMessagingAttachment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        url: ::std::option::Option::None,
        mime: ::std::option::Option::None,
        text: ::std::option::Option::None,
        sha256: ::std::option::Option::None,
        filename: ::std::option::Option::None,
        file_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingAttachment = &<WebMessagingAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("mediaType", "media_type", 2),
            ("url", "url", 2),
            ("mime", "mime", 2),
            ("text", "text", 2),
            ("sha256", "sha256", 2),
            ("filename", "filename", 2),
            ("fileSize", "file_size", 2),
        ],
        fields: &[
            &E.id,
            &E.media_type,
            &E.url,
            &E.mime,
            &E.text,
            &E.sha256,
            &E.filename,
            &E.file_size,
        ],
    }
};

crate::runtime::model!(WebMessagingAttachment);

crate::runtime::setters!(WebMessagingAttachment {
    with_id: id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_url: url: ::std::string::String,
    with_mime: mime: ::std::string::String,
    with_text: text: ::std::string::String,
    with_sha256: sha256: ::std::string::String,
    with_filename: filename: ::std::string::String,
    with_file_size: file_size: i32,
});

/// The property `mediaType` of `WebMessagingAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Image,
    Video,
    Audio,
    File,
    Link,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Image, "Image"),
        (Self::Video, "Video"),
        (Self::Audio, "Audio"),
        (Self::File, "File"),
        (Self::Link, "Link"),
    ];
}
