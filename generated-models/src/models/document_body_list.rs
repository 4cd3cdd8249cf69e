// @generated from the schema "DocumentBodyList"; changes made here are lost at the next generation

use crate::{DocumentBodyListBlock, DocumentBodyListBlockProperties};
use crate::runtime::Extra;

/// The schema `DocumentBodyList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyList {
    /// `properties`: `DocumentBodyListBlockProperties`.
    pub properties: Option<Box<DocumentBodyListBlockProperties>>,
    /// `blocks`: `array of DocumentBodyListBlock`, required.
    pub blocks: Option<Vec<DocumentBodyListBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyList "DocumentBodyList" 2 {
    (
        properties: Box<DocumentBodyListBlockProperties> = "properties" with_properties,
        blocks: Vec<DocumentBodyListBlock> = "blocks" with_blocks required,
    )
});
