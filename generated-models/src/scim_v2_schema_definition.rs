// @generated from the schema "ScimV2SchemaDefinition"; changes made here are lost at the next generation

/// The schema `ScimV2SchemaDefinition`.
#[repr(C)]
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

crate::runtime::model!(ScimV2SchemaDefinition "ScimV2SchemaDefinition" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 2 with_description,
        attributes: ::std::vec::Vec<crate::ScimV2SchemaAttribute> = "attributes" 2 with_attributes,
        meta: ::std::boxed::Box<crate::ScimMetadata> = "meta" 2 with_meta,
    )
});
