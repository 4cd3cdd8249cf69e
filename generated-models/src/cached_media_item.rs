// @generated from the schema "CachedMediaItem"; changes made here are lost at the next generation

/// The schema `CachedMediaItem`.
pub struct CachedMediaItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `contentLengthBytes`: `integer (int32)`, read-only.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`, read-only.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CachedMediaItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        url: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        content_length_bytes: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CachedMediaItem = &<CachedMediaItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CachedMediaItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("url", "url", 2),
            ("downloadUrl", "download_url", 2),
            ("mediaType", "media_type", 2),
            ("contentLengthBytes", "content_length_bytes", 2),
            ("dateCreated", "date_created", 2),
            ("dateExpires", "date_expires", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.url,
            &E.download_url,
            &E.media_type,
            &E.content_length_bytes,
            &E.date_created,
            &E.date_expires,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CachedMediaItem);

crate::runtime::setters!(CachedMediaItem {
    with_id: id: ::std::string::String,
    with_url: url: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_media_type: media_type: ::std::string::String,
    with_content_length_bytes: content_length_bytes: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_expires: date_expires: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
