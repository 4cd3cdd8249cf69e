// @generated from the schema "MetadataPresentation"; changes made here are lost at the next generation

use crate::MetadataSchema;
use crate::runtime::Extra;

/// The schema `MetadataPresentation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataPresentation {
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `schema`: `MetadataSchema`, read-only.
    pub schema: Option<Box<MetadataSchema>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataPresentation "MetadataPresentation" 2 {
    (
        title: String = "title" with_title read_only,
        schema: Box<MetadataSchema> = "schema" with_schema read_only,
    )
});
