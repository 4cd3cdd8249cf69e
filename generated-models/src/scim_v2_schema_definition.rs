// @generated from the schema "ScimV2SchemaDefinition"; changes made here are lost at the next generation

/// The schema `ScimV2SchemaDefinition`.
pub struct ScimV2SchemaDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `attributes`: `array of ScimV2SchemaAttribute`, read-only.
    pub attributes: ::std::option::Option<::std::vec::Vec<crate::ScimV2SchemaAttribute>>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: ::std::option::Option<::std::boxed::Box<crate::ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimV2SchemaDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        meta: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2SchemaDefinition = &<ScimV2SchemaDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2SchemaDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("description", "description", 2),
            ("attributes", "attributes", 2),
            ("meta", "meta", 2),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.attributes, &E.meta],
    }
};

crate::runtime::model!(ScimV2SchemaDefinition);

crate::runtime::setters!(ScimV2SchemaDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_attributes: attributes: ::std::vec::Vec<crate::ScimV2SchemaAttribute>,
    with_meta: meta: ::std::boxed::Box<crate::ScimMetadata>,
});
