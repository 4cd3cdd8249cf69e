// @generated from the schema "PostOutputContract"; changes made here are lost at the next generation

use crate::JsonSchemaDocument;
use crate::runtime::Extra;

/// The schema `PostOutputContract`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PostOutputContract {
    /// `successSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "successSchema")]
    pub success_schema: Option<Box<JsonSchemaDocument>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PostOutputContract "PostOutputContract" 1 {
    (
        success_schema: Box<JsonSchemaDocument> = "successSchema" with_success_schema required,
    )
});
