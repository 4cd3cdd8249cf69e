// @generated from the schema "ScimConfigResourceTypeSchemaExtension"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimConfigResourceTypeSchemaExtension`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimConfigResourceTypeSchemaExtension {
    /// `schema`: `string`, read-only.
    pub schema: Option<String>,
    /// `required`: `boolean`, read-only.
    pub required: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimConfigResourceTypeSchemaExtension "ScimConfigResourceTypeSchemaExtension" 2 {
    (
        schema: String = "schema" with_schema read_only,
        required: bool = "required" with_required read_only,
    )
});
