// @generated from the schema "MetadataDocumentation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MetadataDocumentation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataDocumentation {
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `location`: `string`, read-only.
    pub location: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataDocumentation "MetadataDocumentation" 2 {
    (
        description: String = "description" with_description read_only,
        location: String = "location" with_location read_only,
    )
});
