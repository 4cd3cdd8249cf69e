// @generated from the schema "DocumentBodyParagraphWithHighlight"; changes made here are lost at the next generation

use crate::{DocumentBodyParagraphProperties, DocumentContentBlockWithHighlight};
use crate::runtime::Extra;

/// The schema `DocumentBodyParagraphWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyParagraphWithHighlight {
    /// `blocks`: `array of DocumentContentBlockWithHighlight`, required.
    pub blocks: Option<Vec<DocumentContentBlockWithHighlight>>,
    /// `properties`: `DocumentBodyParagraphProperties`.
    pub properties: Option<Box<DocumentBodyParagraphProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyParagraphWithHighlight "DocumentBodyParagraphWithHighlight" 2 {
    (
        blocks: Vec<DocumentContentBlockWithHighlight> = "blocks" with_blocks required,
        properties: Box<DocumentBodyParagraphProperties> = "properties" with_properties,
    )
});
