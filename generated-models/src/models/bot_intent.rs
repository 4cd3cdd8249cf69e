// @generated from the schema "BotIntent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::BotSlot;
use crate::runtime::Extra;

/// The schema `BotIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotIntent {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `slots`: `map of BotSlot`.
    pub slots: Option<BTreeMap<String, BotSlot>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotIntent "BotIntent" 2 {
    (
        name: String = "name" with_name required,
        slots: BTreeMap<String, BotSlot> = "slots" with_slots,
    )
});
