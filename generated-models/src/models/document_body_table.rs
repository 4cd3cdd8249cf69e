// @generated from the schema "DocumentBodyTable"; changes made here are lost at the next generation

use crate::{DocumentBodyTableProperties, DocumentBodyTableRowBlock};
use crate::runtime::Extra;

/// The schema `DocumentBodyTable`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTable {
    /// `properties`: `DocumentBodyTableProperties`.
    pub properties: Option<Box<DocumentBodyTableProperties>>,
    /// `rows`: `array of DocumentBodyTableRowBlock`, required.
    pub rows: Option<Vec<DocumentBodyTableRowBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTable "DocumentBodyTable" 2 {
    (
        properties: Box<DocumentBodyTableProperties> = "properties" with_properties,
        rows: Vec<DocumentBodyTableRowBlock> = "rows" with_rows required,
    )
});
