// @generated from the schema "LearningCoverArtThumbnail"; changes made here are lost at the next generation

/// The schema `LearningCoverArtThumbnail`.
pub struct LearningCoverArtThumbnail {
    /// `resolution`: `string`.
    pub resolution: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningCoverArtThumbnail {
    const EMPTY: Self = Self {
        resolution: ::std::option::Option::None,
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningCoverArtThumbnail = &<LearningCoverArtThumbnail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningCoverArtThumbnail",
        empty: E,
        extra: &E.extra,
        properties: &[("resolution", "resolution", 0), ("url", "url", 0)],
        fields: &[&E.resolution, &E.url],
    }
};

crate::runtime::model!(LearningCoverArtThumbnail);

crate::runtime::setters!(LearningCoverArtThumbnail {
    with_resolution: resolution: ::std::string::String,
    with_url: url: ::std::string::String,
});
