// @generated from the schema "DocumentBodyTableWithHighlight"; changes made here are lost at the next generation

use crate::{DocumentBodyTableProperties, DocumentBodyTableRowBlockWithHighlight};
use crate::runtime::Extra;

/// The schema `DocumentBodyTableWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableWithHighlight {
    /// `properties`: `DocumentBodyTableProperties`.
    pub properties: Option<Box<DocumentBodyTableProperties>>,
    /// `rows`: `array of DocumentBodyTableRowBlockWithHighlight`, required.
    pub rows: Option<Vec<DocumentBodyTableRowBlockWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableWithHighlight "DocumentBodyTableWithHighlight" 2 {
    (
        properties: Box<DocumentBodyTableProperties> = "properties" with_properties,
        rows: Vec<DocumentBodyTableRowBlockWithHighlight> = "rows" with_rows required,
    )
});
