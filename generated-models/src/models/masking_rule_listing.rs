// @generated from the schema "MaskingRuleListing"; changes made here are lost at the next generation

use crate::MaskingRule;
use crate::runtime::Extra;

/// The schema `MaskingRuleListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MaskingRuleListing {
    /// `entities`: `array of MaskingRule`.
    pub entities: Option<Vec<MaskingRule>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MaskingRuleListing "MaskingRuleListing" 1 {
    (
        entities: Vec<MaskingRule> = "entities" with_entities,
    )
});
