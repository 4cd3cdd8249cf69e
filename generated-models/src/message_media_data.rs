// @generated from the schema "MessageMediaData"; changes made here are lost at the next generation

/// The schema `MessageMediaData`.
pub struct MessageMediaData {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `contentLengthBytes`: `integer (int32)`.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i32>,
    /// `uploadUrl`: `string`.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageMediaData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        url: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        content_length_bytes: ::std::option::Option::None,
        upload_url: ::std::option::Option::None,
        status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageMediaData = &<MessageMediaData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageMediaData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("url", "url", 0),
            ("mediaType", "media_type", 0),
            ("contentLengthBytes", "content_length_bytes", 0),
            ("uploadUrl", "upload_url", 0),
            ("status", "status", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.url,
            &E.media_type,
            &E.content_length_bytes,
            &E.upload_url,
            &E.status,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MessageMediaData);

crate::runtime::setters!(MessageMediaData {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_url: url: ::std::string::String,
    with_media_type: media_type: ::std::string::String,
    with_content_length_bytes: content_length_bytes: i32,
    with_upload_url: upload_url: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `MessageMediaData`. Known values: `uploading`, `valid`, `invalid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Uploading,
    Valid,
    Invalid,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Uploading, "uploading"),
        (Self::Valid, "valid"),
        (Self::Invalid, "invalid"),
    ];
}
