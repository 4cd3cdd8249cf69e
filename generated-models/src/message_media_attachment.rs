// @generated from the schema "MessageMediaAttachment"; changes made here are lost at the next generation

/// The schema `MessageMediaAttachment`.
pub struct MessageMediaAttachment {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageMediaAttachment {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        name: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageMediaAttachment = &<MessageMediaAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageMediaAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 0),
            ("mediaType", "media_type", 0),
            ("contentLength", "content_length", 0),
            ("name", "name", 0),
            ("id", "id", 0),
        ],
        fields: &[&E.url, &E.media_type, &E.content_length, &E.name, &E.id],
    }
};

crate::runtime::model!(MessageMediaAttachment);

crate::runtime::setters!(MessageMediaAttachment {
    with_url: url: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_content_length: content_length: i64,
    with_name: name: ::std::string::String,
    with_id: id: ::std::string::String,
});

/// The property `mediaType` of `MessageMediaAttachment`. Known values: `image/png`, `image/jpeg`, `image/gif`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    ImagePng,
    ImageJpeg,
    ImageGif,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ImagePng, "image/png"),
        (Self::ImageJpeg, "image/jpeg"),
        (Self::ImageGif, "image/gif"),
    ];
}
