// @generated from the schema "PolicyTestPayload"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::TypedAttribute;
use crate::runtime::Extra;

/// The schema `PolicyTestPayload`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyTestPayload {
    /// `attributeData`: `map of TypedAttribute`, required.
    #[doc(alias = "attributeData")]
    pub attribute_data: Option<BTreeMap<String, TypedAttribute>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyTestPayload "PolicyTestPayload" 1 {
    (
        attribute_data: BTreeMap<String, TypedAttribute> = "attributeData" with_attribute_data required,
    )
});
