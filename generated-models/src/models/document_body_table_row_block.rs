// @generated from the schema "DocumentBodyTableRowBlock"; changes made here are lost at the next generation

use crate::{DocumentBodyTableCellBlock, DocumentBodyTableRowBlockProperties};
use crate::runtime::Extra;

/// The schema `DocumentBodyTableRowBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableRowBlock {
    /// `properties`: `DocumentBodyTableRowBlockProperties`.
    pub properties: Option<Box<DocumentBodyTableRowBlockProperties>>,
    /// `cells`: `array of DocumentBodyTableCellBlock`, required.
    pub cells: Option<Vec<DocumentBodyTableCellBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableRowBlock "DocumentBodyTableRowBlock" 2 {
    (
        properties: Box<DocumentBodyTableRowBlockProperties> = "properties" with_properties,
        cells: Vec<DocumentBodyTableCellBlock> = "cells" with_cells required,
    )
});
