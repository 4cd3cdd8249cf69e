// @generated from the schema "ConversationContentAttachment"; changes made here are lost at the next generation

/// The schema `ConversationContentAttachment`.
pub struct ConversationContentAttachment {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mime`: `string`.
    pub mime: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `sha256`: `string`.
    pub sha256: ::std::option::Option<::std::string::String>,
    /// `filename`: `string`.
    pub filename: ::std::option::Option<::std::string::String>,
    /// `contentSizeBytes`: `integer (int64)`.
    #[doc(alias = "contentSizeBytes")]
    pub content_size_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentAttachment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        url: ::std::option::Option::None,
        mime: ::std::option::Option::None,
        text: ::std::option::Option::None,
        sha256: ::std::option::Option::None,
        filename: ::std::option::Option::None,
        content_size_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentAttachment = &<ConversationContentAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("mediaType", "media_type", 1),
            ("url", "url", 0),
            ("mime", "mime", 0),
            ("text", "text", 0),
            ("sha256", "sha256", 0),
            ("filename", "filename", 0),
            ("contentSizeBytes", "content_size_bytes", 0),
        ],
        fields: &[
            &E.id,
            &E.media_type,
            &E.url,
            &E.mime,
            &E.text,
            &E.sha256,
            &E.filename,
            &E.content_size_bytes,
        ],
    }
};

crate::runtime::model!(ConversationContentAttachment);

crate::runtime::setters!(ConversationContentAttachment {
    with_id: id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_url: url: ::std::string::String,
    with_mime: mime: ::std::string::String,
    with_text: text: ::std::string::String,
    with_sha256: sha256: ::std::string::String,
    with_filename: filename: ::std::string::String,
    with_content_size_bytes: content_size_bytes: i64,
});

/// The property `mediaType` of `ConversationContentAttachment`. Known values: `Image`, `Video`, `Audio`, `File`, `Link`.
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
