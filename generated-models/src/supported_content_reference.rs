// @generated from the schema "SupportedContentReference"; changes made here are lost at the next generation

/// The schema `SupportedContentReference`.
pub struct SupportedContentReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `mediaTypes`: `MediaTypes`, read-only.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<::std::boxed::Box<crate::MediaTypes>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportedContentReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedContentReference = &<SupportedContentReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedContentReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 2),
            ("selfUri", "self_uri", 2),
            ("mediaTypes", "media_types", 2),
        ],
        fields: &[&E.id, &E.name, &E.self_uri, &E.media_types],
    }
};

crate::runtime::model!(SupportedContentReference);

crate::runtime::setters!(SupportedContentReference {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_media_types: media_types: ::std::boxed::Box<crate::MediaTypes>,
});
