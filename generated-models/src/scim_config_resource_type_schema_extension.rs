// @generated from the schema "ScimConfigResourceTypeSchemaExtension"; changes made here are lost at the next generation

/// The schema `ScimConfigResourceTypeSchemaExtension`.
#[repr(C)]
pub struct ScimConfigResourceTypeSchemaExtension {
    /// `schema`: `string`, read-only.
    pub schema: ::std::option::Option<::std::string::String>,
    /// `required`: `boolean`, read-only.
    pub required: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimConfigResourceTypeSchemaExtension "ScimConfigResourceTypeSchemaExtension" 2 {
    (
        schema: ::std::string::String = "schema" 2 with_schema,
        required: bool = "required" 2 with_required,
    )
});
