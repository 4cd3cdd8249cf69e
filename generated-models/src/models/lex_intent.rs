// @generated from the schema "LexIntent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::LexSlot;
use crate::runtime::Extra;

/// The schema `LexIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexIntent {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `slots`: `map of LexSlot`, required.
    pub slots: Option<BTreeMap<String, LexSlot>>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexIntent "LexIntent" 4 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        slots: BTreeMap<String, LexSlot> = "slots" with_slots required,
        version: String = "version" with_version required,
    )
});
