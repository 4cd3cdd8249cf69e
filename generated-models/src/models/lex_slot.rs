// @generated from the schema "LexSlot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LexSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexSlot {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexSlot "LexSlot" 4 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        r#type: String = "type" with_type required,
        priority: i32 = "priority" with_priority,
    )
});
