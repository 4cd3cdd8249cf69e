// @generated from the schema "RecordingAttachment"; changes made here are lost at the next generation

/// The schema `RecordingAttachment`.
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

impl crate::runtime::Model for RecordingAttachment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        url: ::std::option::Option::None,
        mime: ::std::option::Option::None,
        text: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingAttachment = &<RecordingAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("mediaType", "media_type", 0),
            ("url", "url", 0),
            ("mime", "mime", 0),
            ("text", "text", 0),
            ("fileName", "file_name", 0),
        ],
        fields: &[&E.id, &E.media_type, &E.url, &E.mime, &E.text, &E.file_name],
    }
};

crate::runtime::model!(RecordingAttachment);

crate::runtime::setters!(RecordingAttachment {
    with_id: id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_url: url: ::std::string::String,
    with_mime: mime: ::std::string::String,
    with_text: text: ::std::string::String,
    with_file_name: file_name: ::std::string::String,
});

/// The property `mediaType` of `RecordingAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
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
