// @generated from the schema "DocumentBodyImage"; changes made here are lost at the next generation

/// The schema `DocumentBodyImage`.
pub struct DocumentBodyImage {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `hyperlink`: `string`.
    pub hyperlink: ::std::option::Option<::std::string::String>,
    /// `properties`: `DocumentBodyImageProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyImageProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyImage {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        hyperlink: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyImage = &<DocumentBodyImage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyImage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 1),
            ("hyperlink", "hyperlink", 0),
            ("properties", "properties", 0),
        ],
        fields: &[&E.url, &E.hyperlink, &E.properties],
    }
};

crate::runtime::model!(DocumentBodyImage);

crate::runtime::setters!(DocumentBodyImage {
    with_url: url: ::std::string::String,
    with_hyperlink: hyperlink: ::std::string::String,
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyImageProperties>,
});
