// @generated from the schema "MetadataSchema"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::MetadataProperty;
use crate::runtime::Extra;

/// The schema `MetadataSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataSchema {
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `type`: `string`, read-only.
    pub r#type: Option<String>,
    /// `properties`: `array of map of MetadataProperty`, read-only.
    pub properties: Option<Vec<BTreeMap<String, MetadataProperty>>>,
    /// `required`: `array of string`, read-only.
    pub required: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataSchema "MetadataSchema" 5 {
    (
        title: String = "title" with_title read_only,
        description: String = "description" with_description read_only,
        r#type: String = "type" with_type read_only,
        properties: Vec<BTreeMap<String, MetadataProperty>> = "properties" with_properties read_only,
        required: Vec<String> = "required" with_required read_only,
    )
});
