// @generated from the schema "DocumentBodyTableRowBlockWithHighlight"; changes made here are lost at the next generation

use crate::{
    DocumentBodyTableCellBlockWithHighlight, DocumentBodyTableRowBlockProperties,
};
use crate::runtime::Extra;

/// The schema `DocumentBodyTableRowBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableRowBlockWithHighlight {
    /// `properties`: `DocumentBodyTableRowBlockProperties`.
    pub properties: Option<Box<DocumentBodyTableRowBlockProperties>>,
    /// `cells`: `array of DocumentBodyTableCellBlockWithHighlight`, required.
    pub cells: Option<Vec<DocumentBodyTableCellBlockWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableRowBlockWithHighlight "DocumentBodyTableRowBlockWithHighlight" 2 {
    (
        properties: Box<DocumentBodyTableRowBlockProperties> = "properties" with_properties,
        cells: Vec<DocumentBodyTableCellBlockWithHighlight> = "cells" with_cells required,
    )
});
