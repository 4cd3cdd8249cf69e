// @generated from the schema "TargetAttributeValue"; changes made here are lost at the next generation

use crate::PolicyAttribute;
use crate::runtime::Extra;

/// The schema `TargetAttributeValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TargetAttributeValue {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `policyAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "policyAttributes")]
    pub policy_attributes: Option<Vec<PolicyAttribute>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TargetAttributeValue "TargetAttributeValue" 2 {
    (
        description: String = "description" with_description,
        policy_attributes: Vec<PolicyAttribute> = "policyAttributes" with_policy_attributes,
    )
});
