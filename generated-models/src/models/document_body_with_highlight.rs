// @generated from the schema "DocumentBodyWithHighlight"; changes made here are lost at the next generation

use crate::DocumentBodyBlockWithHighlight;
use crate::runtime::Extra;

/// The schema `DocumentBodyWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyWithHighlight {
    /// `blocks`: `array of DocumentBodyBlockWithHighlight`, required.
    pub blocks: Option<Vec<DocumentBodyBlockWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyWithHighlight "DocumentBodyWithHighlight" 1 {
    (
        blocks: Vec<DocumentBodyBlockWithHighlight> = "blocks" with_blocks required,
    )
});
