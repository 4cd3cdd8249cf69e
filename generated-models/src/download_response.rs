// @generated from the schema "DownloadResponse"; changes made here are lost at the next generation

/// The schema `DownloadResponse`.
pub struct DownloadResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contentLocationUri`: `string`.
    #[doc(alias = "contentLocationUri")]
    pub content_location_uri: ::std::option::Option<::std::string::String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: ::std::option::Option<::std::string::String>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: ::std::option::Option<::std::vec::Vec<crate::DocumentThumbnail>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `resultUri`: `string`.
    #[doc(alias = "resultUri")]
    pub result_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DownloadResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        content_location_uri: ::std::option::Option::None,
        image_uri: ::std::option::Option::None,
        thumbnails: ::std::option::Option::None,
        state: ::std::option::Option::None,
        result_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DownloadResponse = &<DownloadResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DownloadResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("contentLocationUri", "content_location_uri", 0),
            ("imageUri", "image_uri", 0),
            ("thumbnails", "thumbnails", 0),
            ("state", "state", 0),
            ("resultUri", "result_uri", 0),
            ("selfUri", "self_uri", 0),
        ],
        fields: &[
            &E.id,
            &E.content_location_uri,
            &E.image_uri,
            &E.thumbnails,
            &E.state,
            &E.result_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DownloadResponse);

crate::runtime::setters!(DownloadResponse {
    with_id: id: ::std::string::String,
    with_content_location_uri: content_location_uri: ::std::string::String,
    with_image_uri: image_uri: ::std::string::String,
    with_thumbnails: thumbnails: ::std::vec::Vec<crate::DocumentThumbnail>,
    with_state: state: crate::runtime::Open<State>,
    with_result_uri: result_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `DownloadResponse`. Known values: `Running`, `Completed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
    ];
}
