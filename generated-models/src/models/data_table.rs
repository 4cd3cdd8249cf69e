// @generated from the schema "DataTable"; changes made here are lost at the next generation

use crate::{JsonSchemaDocument, WritableDivision};
use crate::runtime::Extra;

/// The schema `DataTable`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataTable {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `schema`: `JsonSchemaDocument`.
    pub schema: Option<Box<JsonSchemaDocument>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataTable "DataTable" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        schema: Box<JsonSchemaDocument> = "schema" with_schema,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
