// @generated from the schema "DocumentBodyListWithHighlight"; changes made here are lost at the next generation

use crate::{DocumentBodyListBlockProperties, DocumentBodyListBlockWithHighlight};
use crate::runtime::Extra;

/// The schema `DocumentBodyListWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyListWithHighlight {
    /// `properties`: `DocumentBodyListBlockProperties`.
    pub properties: Option<Box<DocumentBodyListBlockProperties>>,
    /// `blocks`: `array of DocumentBodyListBlockWithHighlight`, required.
    pub blocks: Option<Vec<DocumentBodyListBlockWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyListWithHighlight "DocumentBodyListWithHighlight" 2 {
    (
        properties: Box<DocumentBodyListBlockProperties> = "properties" with_properties,
        blocks: Vec<DocumentBodyListBlockWithHighlight> = "blocks" with_blocks required,
    )
});
