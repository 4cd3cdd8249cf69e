// @generated from the schema "DocumentBodyRequest"; changes made here are lost at the next generation

use crate::DocumentBodyBlock;
use crate::runtime::Extra;

/// The schema `DocumentBodyRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyRequest {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: Option<Vec<DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyRequest "DocumentBodyRequest" 1 {
    (
        blocks: Vec<DocumentBodyBlock> = "blocks" with_blocks required,
    )
});
