// @generated from the schema "FlattenedJsonSchemaDocument"; changes made here are lost at the next generation

use crate::JsonSchemaDocument;
use crate::runtime::Extra;

/// The schema `FlattenedJsonSchemaDocument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlattenedJsonSchemaDocument {
    /// `schema`: `JsonSchemaDocument`.
    pub schema: Option<Box<JsonSchemaDocument>>,
    /// `arrayProperties`: `array of string`.
    #[doc(alias = "arrayProperties")]
    pub array_properties: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlattenedJsonSchemaDocument "FlattenedJsonSchemaDocument" 2 {
    (
        schema: Box<JsonSchemaDocument> = "schema" with_schema,
        array_properties: Vec<String> = "arrayProperties" with_array_properties,
    )
});
