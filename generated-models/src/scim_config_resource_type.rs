// @generated from the schema "ScimConfigResourceType"; changes made here are lost at the next generation

/// The schema `ScimConfigResourceType`.
#[repr(C)]
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

crate::runtime::model!(ScimConfigResourceType "ScimConfigResourceType" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 2 with_schemas,
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 2 with_description,
        schema: ::std::string::String = "schema" 2 with_schema,
        schema_extensions: ::std::vec::Vec<crate::ScimConfigResourceTypeSchemaExtension> = "schemaExtensions" 2 with_schema_extensions,
        endpoint: ::std::string::String = "endpoint" 2 with_endpoint,
        meta: ::std::boxed::Box<crate::ScimMetadata> = "meta" 2 with_meta,
    )
});
