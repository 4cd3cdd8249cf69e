// @generated from the schema "DocumentBodyTableCellBlockWithHighlight"; changes made here are lost at the next generation

use crate::{
    DocumentBodyTableCellBlockProperties, DocumentTableContentBlockWithHighlight,
};
use crate::runtime::Extra;

/// The schema `DocumentBodyTableCellBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableCellBlockWithHighlight {
    /// `properties`: `DocumentBodyTableCellBlockProperties`.
    pub properties: Option<Box<DocumentBodyTableCellBlockProperties>>,
    /// `blocks`: `array of DocumentTableContentBlockWithHighlight`, required.
    pub blocks: Option<Vec<DocumentTableContentBlockWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableCellBlockWithHighlight "DocumentBodyTableCellBlockWithHighlight" 2 {
    (
        properties: Box<DocumentBodyTableCellBlockProperties> = "properties" with_properties,
        blocks: Vec<DocumentTableContentBlockWithHighlight> = "blocks" with_blocks required,
    )
});
