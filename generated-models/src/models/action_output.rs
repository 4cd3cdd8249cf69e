// @generated from the schema "ActionOutput"; changes made here are lost at the next generation

use crate::{FlattenedJsonSchemaDocument, JsonSchemaDocument};
use crate::runtime::Extra;

/// The schema `ActionOutput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionOutput {
    /// `successSchema`: `JsonSchemaDocument`.
    #[doc(alias = "successSchema")]
    pub success_schema: Option<Box<JsonSchemaDocument>>,
    /// `successSchemaUri`: `string`.
    #[doc(alias = "successSchemaUri")]
    pub success_schema_uri: Option<String>,
    /// `errorSchema`: `JsonSchemaDocument`.
    #[doc(alias = "errorSchema")]
    pub error_schema: Option<Box<JsonSchemaDocument>>,
    /// `errorSchemaUri`: `string`.
    #[doc(alias = "errorSchemaUri")]
    pub error_schema_uri: Option<String>,
    /// `successSchemaFlattened`: `FlattenedJsonSchemaDocument`.
    #[doc(alias = "successSchemaFlattened")]
    pub success_schema_flattened: Option<Box<FlattenedJsonSchemaDocument>>,
    /// `errorSchemaFlattened`: `FlattenedJsonSchemaDocument`.
    #[doc(alias = "errorSchemaFlattened")]
    pub error_schema_flattened: Option<Box<FlattenedJsonSchemaDocument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionOutput "ActionOutput" 6 {
    (
        success_schema: Box<JsonSchemaDocument> = "successSchema" with_success_schema,
        success_schema_uri: String = "successSchemaUri" with_success_schema_uri,
        error_schema: Box<JsonSchemaDocument> = "errorSchema" with_error_schema,
        error_schema_uri: String = "errorSchemaUri" with_error_schema_uri,
        success_schema_flattened: Box<FlattenedJsonSchemaDocument> = "successSchemaFlattened" with_success_schema_flattened,
        error_schema_flattened: Box<FlattenedJsonSchemaDocument> = "errorSchemaFlattened" with_error_schema_flattened,
    )
});
