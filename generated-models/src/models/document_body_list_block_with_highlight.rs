// @generated from the schema "DocumentBodyListBlockWithHighlight"; changes made here are lost at the next generation

use crate::{DocumentBodyListItemProperties, DocumentListContentBlockWithHighlight};
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyListBlockWithHighlight`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyListBlockWithHighlight {
    /// `type`: `ListItem`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `properties`: `DocumentBodyListItemProperties`.
    pub properties: Option<Box<DocumentBodyListItemProperties>>,
    /// `blocks`: `array of DocumentListContentBlockWithHighlight`, required.
    pub blocks: Option<Vec<DocumentListContentBlockWithHighlight>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyListBlockWithHighlight "DocumentBodyListBlockWithHighlight" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        properties: Box<DocumentBodyListItemProperties> = "properties" with_properties,
        blocks: Vec<DocumentListContentBlockWithHighlight> = "blocks" with_blocks required,
    )
});

/// The property `type` of `DocumentBodyListBlockWithHighlight`. Known values: `ListItem`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ListItem,
}

crate::runtime::values!(Type {
    ListItem = "ListItem",
});
