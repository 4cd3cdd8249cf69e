// @generated from the schema "ActionInput"; changes made here are lost at the next generation

use crate::JsonSchemaDocument;
use crate::runtime::Extra;

/// The schema `ActionInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionInput {
    /// `inputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchema")]
    pub input_schema: Option<Box<JsonSchemaDocument>>,
    /// `inputSchemaFlattened`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchemaFlattened")]
    pub input_schema_flattened: Option<Box<JsonSchemaDocument>>,
    /// `inputSchemaUri`: `string`.
    #[doc(alias = "inputSchemaUri")]
    pub input_schema_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionInput "ActionInput" 3 {
    (
        input_schema: Box<JsonSchemaDocument> = "inputSchema" with_input_schema,
        input_schema_flattened: Box<JsonSchemaDocument> = "inputSchemaFlattened" with_input_schema_flattened,
        input_schema_uri: String = "inputSchemaUri" with_input_schema_uri,
    )
});
