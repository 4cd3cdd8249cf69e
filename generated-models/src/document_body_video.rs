// @generated from the schema "DocumentBodyVideo"; changes made here are lost at the next generation

/// The schema `DocumentBodyVideo`.
pub struct DocumentBodyVideo {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `properties`: `DocumentBodyVideoProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyVideoProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyVideo {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyVideo = &<DocumentBodyVideo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyVideo",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 1), ("properties", "properties", 0)],
        fields: &[&E.url, &E.properties],
    }
};

crate::runtime::model!(DocumentBodyVideo);

crate::runtime::setters!(DocumentBodyVideo {
    with_url: url: ::std::string::String,
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyVideoProperties>,
});
