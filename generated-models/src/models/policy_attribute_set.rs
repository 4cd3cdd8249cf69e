// @generated from the schema "PolicyAttributeSet"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{PolicyAttribute, TypedAttribute};
use crate::runtime::Extra;

/// The schema `PolicyAttributeSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyAttributeSet {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `policyAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "policyAttributes")]
    pub policy_attributes: Option<Vec<PolicyAttribute>>,
    /// `presetAttributes`: `map of TypedAttribute`.
    #[doc(alias = "presetAttributes")]
    pub preset_attributes: Option<BTreeMap<String, TypedAttribute>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyAttributeSet "PolicyAttributeSet" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        policy_attributes: Vec<PolicyAttribute> = "policyAttributes" with_policy_attributes,
        preset_attributes: BTreeMap<String, TypedAttribute> = "presetAttributes" with_preset_attributes,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
