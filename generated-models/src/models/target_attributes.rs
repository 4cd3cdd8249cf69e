// @generated from the schema "TargetAttributes"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{PolicyAttribute, TargetAttributeValue};
use crate::runtime::Extra;

/// The schema `TargetAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TargetAttributes {
    /// `baseAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "baseAttributes")]
    pub base_attributes: Option<Vec<PolicyAttribute>>,
    /// `targetAttributes`: `map of TargetAttributeValue`.
    #[doc(alias = "targetAttributes")]
    pub target_attributes: Option<BTreeMap<String, TargetAttributeValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TargetAttributes "TargetAttributes" 2 {
    (
        base_attributes: Vec<PolicyAttribute> = "baseAttributes" with_base_attributes,
        target_attributes: BTreeMap<String, TargetAttributeValue> = "targetAttributes" with_target_attributes,
    )
});
