// @generated from the schema "Schema"; changes made here are lost at the next generation

use crate::Items;
use crate::runtime::Extra;

/// The schema `Schema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Schema {
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `type`: `array of string`, read-only.
    pub r#type: Option<Vec<String>>,
    /// `items`: `Items`, read-only.
    pub items: Option<Box<Items>>,
    /// `pattern`: `string`, read-only.
    pub pattern: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Schema "Schema" 5 {
    (
        title: String = "title" with_title read_only,
        description: String = "description" with_description read_only,
        r#type: Vec<String> = "type" with_type read_only,
        items: Box<Items> = "items" with_items read_only,
        pattern: String = "pattern" with_pattern read_only,
    )
});
