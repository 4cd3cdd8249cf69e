// @generated from the schema "DocumentBody"; changes made here are lost at the next generation

use crate::DocumentBodyBlock;
use crate::runtime::Extra;

/// The schema `DocumentBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBody {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: Option<Vec<DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBody "DocumentBody" 1 {
    (
        blocks: Vec<DocumentBodyBlock> = "blocks" with_blocks required,
    )
});
