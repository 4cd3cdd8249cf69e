// @generated from the schema "DocumentBodyImage"; changes made here are lost at the next generation

use crate::DocumentBodyImageProperties;
use crate::runtime::Extra;

/// The schema `DocumentBodyImage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyImage {
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `hyperlink`: `string`.
    pub hyperlink: Option<String>,
    /// `properties`: `DocumentBodyImageProperties`.
    pub properties: Option<Box<DocumentBodyImageProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyImage "DocumentBodyImage" 3 {
    (
        url: String = "url" with_url required,
        hyperlink: String = "hyperlink" with_hyperlink,
        properties: Box<DocumentBodyImageProperties> = "properties" with_properties,
    )
});
