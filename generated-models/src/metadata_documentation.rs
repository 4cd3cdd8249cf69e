// @generated from the schema "MetadataDocumentation"; changes made here are lost at the next generation

/// The schema `MetadataDocumentation`.
pub struct MetadataDocumentation {
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `location`: `string`, read-only.
    pub location: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataDocumentation {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        location: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataDocumentation = &<MetadataDocumentation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataDocumentation",
        empty: E,
        extra: &E.extra,
        properties: &[("description", "description", 2), ("location", "location", 2)],
        fields: &[&E.description, &E.location],
    }
};

crate::runtime::model!(MetadataDocumentation);

crate::runtime::setters!(MetadataDocumentation {
    with_description: description: ::std::string::String,
    with_location: location: ::std::string::String,
});
