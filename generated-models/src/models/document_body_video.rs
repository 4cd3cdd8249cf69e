// @generated from the schema "DocumentBodyVideo"; changes made here are lost at the next generation

use crate::DocumentBodyVideoProperties;
use crate::runtime::Extra;

/// The schema `DocumentBodyVideo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentBodyVideo {
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `properties`: `DocumentBodyVideoProperties`.
    pub properties: Option<Box<DocumentBodyVideoProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentBodyVideo "DocumentBodyVideo" 2 {
    (
        url: String = "url" with_url required,
        properties: Box<DocumentBodyVideoProperties> = "properties" with_properties,
    )
});
