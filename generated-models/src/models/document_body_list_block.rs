// @generated from the schema "DocumentBodyListBlock"; changes made here are lost at the next generation

use crate::{DocumentBodyListItemProperties, DocumentListContentBlock};
use crate::runtime::{Extra, Open};

/// The schema `DocumentBodyListBlock`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyListBlock {
    /// `type`: `ListItem`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `properties`: `DocumentBodyListItemProperties`.
    pub properties: Option<Box<DocumentBodyListItemProperties>>,
    /// `blocks`: `array of DocumentListContentBlock`, required.
    pub blocks: Option<Vec<DocumentListContentBlock>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyListBlock "DocumentBodyListBlock" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        properties: Box<DocumentBodyListItemProperties> = "properties" with_properties,
        blocks: Vec<DocumentListContentBlock> = "blocks" with_blocks required,
    )
});

/// The property `type` of `DocumentBodyListBlock`. Known values: `ListItem`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ListItem,
}

crate::runtime::values!(Type {
    ListItem = "ListItem",
});
