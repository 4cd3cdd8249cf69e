// @generated from the schema "DocumentBodyParagraph"; changes made here are lost at the next generation

use crate::{DocumentBodyParagraphProperties, DocumentContentBlock};
use crate::runtime::Extra;

/// The schema `DocumentBodyParagraph`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyParagraph {
    /// `blocks`: `array of DocumentContentBlock`, required.
    pub blocks: Option<Vec<DocumentContentBlock>>,
    /// `properties`: `DocumentBodyParagraphProperties`.
    pub properties: Option<Box<DocumentBodyParagraphProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyParagraph "DocumentBodyParagraph" 2 {
    (
        blocks: Vec<DocumentContentBlock> = "blocks" with_blocks required,
        properties: Box<DocumentBodyParagraphProperties> = "properties" with_properties,
    )
});
