// @generated from the schema "DocumentBodyTableCaptionBlock"; changes made here are lost at the next generation

use crate::DocumentBodyTableCaptionItem;
use crate::runtime::Extra;

/// The schema `DocumentBodyTableCaptionBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyTableCaptionBlock {
    /// `blocks`: `array of DocumentBodyTableCaptionItem`, required.
    pub blocks: Option<Vec<DocumentBodyTableCaptionItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyTableCaptionBlock "DocumentBodyTableCaptionBlock" 1 {
    (
        blocks: Vec<DocumentBodyTableCaptionItem> = "blocks" with_blocks required,
    )
});
