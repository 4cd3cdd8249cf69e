// @generated from the schema "PostInputContract"; changes made here are lost at the next generation

use crate::JsonSchemaDocument;
use crate::runtime::Extra;

/// The schema `PostInputContract`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PostInputContract {
    /// `inputSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "inputSchema")]
    pub input_schema: Option<Box<JsonSchemaDocument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PostInputContract "PostInputContract" 1 {
    (
        input_schema: Box<JsonSchemaDocument> = "inputSchema" with_input_schema required,
    )
});
