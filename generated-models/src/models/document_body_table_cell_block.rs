// @generated from the schema "DocumentBodyTableCellBlock"; changes made here are lost at the next generation

use crate::{DocumentBodyTableCellBlockProperties, DocumentTableContentBlock};
use crate::runtime::Extra;

/// The schema `DocumentBodyTableCellBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableCellBlock {
    /// `properties`: `DocumentBodyTableCellBlockProperties`.
    pub properties: Option<Box<DocumentBodyTableCellBlockProperties>>,
    /// `blocks`: `array of DocumentTableContentBlock`, required.
    pub blocks: Option<Vec<DocumentTableContentBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableCellBlock "DocumentBodyTableCellBlock" 2 {
    (
        properties: Box<DocumentBodyTableCellBlockProperties> = "properties" with_properties,
        blocks: Vec<DocumentTableContentBlock> = "blocks" with_blocks required,
    )
});
