// @generated from the schema "LearningModuleCoverArtResponse"; changes made here are lost at the next generation

/// The schema `LearningModuleCoverArtResponse`.
pub struct LearningModuleCoverArtResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `thumbnails`: `array of LearningCoverArtThumbnail`.
    pub thumbnails: ::std::option::Option<
        ::std::vec::Vec<crate::LearningCoverArtThumbnail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleCoverArtResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        url: ::std::option::Option::None,
        thumbnails: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleCoverArtResponse = &<LearningModuleCoverArtResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleCoverArtResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("selfUri", "self_uri", 2),
            ("url", "url", 0),
            ("thumbnails", "thumbnails", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.url, &E.thumbnails],
    }
};

crate::runtime::model!(LearningModuleCoverArtResponse);

crate::runtime::setters!(LearningModuleCoverArtResponse {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_url: url: ::std::string::String,
    with_thumbnails: thumbnails: ::std::vec::Vec<crate::LearningCoverArtThumbnail>,
});
