// @generated from the schema "MetadataSchema"; changes made here are lost at the next generation

/// The schema `MetadataSchema`.
pub struct MetadataSchema {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `properties`: `array of map of MetadataProperty`, read-only.
    pub properties: ::std::option::Option<
        ::std::vec::Vec<
            ::std::collections::BTreeMap<::std::string::String, crate::MetadataProperty>,
        >,
    >,
    /// `required`: `array of string`, read-only.
    pub required: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataSchema {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataSchema = &<MetadataSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 2),
            ("description", "description", 2),
            ("type", "type", 2),
            ("properties", "properties", 2),
            ("required", "required", 2),
        ],
        fields: &[&E.title, &E.description, &E.r#type, &E.properties, &E.required],
    }
};

crate::runtime::model!(MetadataSchema);

crate::runtime::setters!(MetadataSchema {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_properties: properties: ::std::vec::Vec<::std::collections::BTreeMap<::std::string::String, crate::MetadataProperty>>,
    with_required: required: ::std::vec::Vec<::std::string::String>,
});
