// @generated from the schema "ScimConfigResourceType"; changes made here are lost at the next generation

/// The schema `ScimConfigResourceType`.
pub struct ScimConfigResourceType {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `schema`: `string`, read-only.
    pub schema: ::std::option::Option<::std::string::String>,
    /// `schemaExtensions`: `array of ScimConfigResourceTypeSchemaExtension`, read-only.
    #[doc(alias = "schemaExtensions")]
    pub schema_extensions: ::std::option::Option<
        ::std::vec::Vec<crate::ScimConfigResourceTypeSchemaExtension>,
    >,
    /// `endpoint`: `string`, read-only.
    pub endpoint: ::std::option::Option<::std::string::String>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: ::std::option::Option<::std::boxed::Box<crate::ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimConfigResourceType {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        schemas: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        schema_extensions: ::std::option::Option::None,
        endpoint: ::std::option::Option::None,
        meta: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimConfigResourceType = &<ScimConfigResourceType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimConfigResourceType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("schemas", "schemas", 2),
            ("name", "name", 2),
            ("description", "description", 2),
            ("schema", "schema", 2),
            ("schemaExtensions", "schema_extensions", 2),
            ("endpoint", "endpoint", 2),
            ("meta", "meta", 2),
        ],
        fields: &[
            &E.id,
            &E.schemas,
            &E.name,
            &E.description,
            &E.schema,
            &E.schema_extensions,
            &E.endpoint,
            &E.meta,
        ],
    }
};

crate::runtime::model!(ScimConfigResourceType);

crate::runtime::setters!(ScimConfigResourceType {
    with_id: id: ::std::string::String,
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_schema: schema: ::std::string::String,
    with_schema_extensions: schema_extensions: ::std::vec::Vec<crate::ScimConfigResourceTypeSchemaExtension>,
    with_endpoint: endpoint: ::std::string::String,
    with_meta: meta: ::std::boxed::Box<crate::ScimMetadata>,
});
