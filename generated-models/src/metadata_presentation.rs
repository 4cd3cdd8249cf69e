// @generated from the schema "MetadataPresentation"; changes made here are lost at the next generation

/// The schema `MetadataPresentation`.
pub struct MetadataPresentation {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `schema`: `MetadataSchema`, read-only.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::MetadataSchema>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataPresentation {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataPresentation = &<MetadataPresentation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataPresentation",
        empty: E,
        extra: &E.extra,
        properties: &[("title", "title", 2), ("schema", "schema", 2)],
        fields: &[&E.title, &E.schema],
    }
};

crate::runtime::model!(MetadataPresentation);

crate::runtime::setters!(MetadataPresentation {
    with_title: title: ::std::string::String,
    with_schema: schema: ::std::boxed::Box<crate::MetadataSchema>,
});
