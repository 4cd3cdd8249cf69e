// @generated from the schema "DocumentBodyResponse"; changes made here are lost at the next generation

use crate::DocumentBodyBlock;
use crate::runtime::Extra;

/// The schema `DocumentBodyResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyResponse {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: Option<Vec<DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyResponse "DocumentBodyResponse" 1 {
    (
        blocks: Vec<DocumentBodyBlock> = "blocks" with_blocks required,
    )
});
