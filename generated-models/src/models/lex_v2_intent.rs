// @generated from the schema "LexV2Intent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::LexV2Slot;
use crate::runtime::Extra;

/// The schema `LexV2Intent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexV2Intent {
    /// `intentName`: `string`, required.
    #[doc(alias = "intentName")]
    pub intent_name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `slots`: `map of LexV2Slot`, required.
    pub slots: Option<BTreeMap<String, LexV2Slot>>,
    /// `intentId`: `string`, required.
    #[doc(alias = "intentId")]
    pub intent_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexV2Intent "LexV2Intent" 4 {
    (
        intent_name: String = "intentName" with_intent_name required,
        description: String = "description" with_description,
        slots: BTreeMap<String, LexV2Slot> = "slots" with_slots required,
        intent_id: String = "intentId" with_intent_id required,
    )
});
