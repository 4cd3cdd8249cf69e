// @generated from the schema "BotSlot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BotSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotSlot {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotSlot "BotSlot" 2 {
    (
        name: String = "name" with_name required,
        r#type: String = "type" with_type required,
    )
});
