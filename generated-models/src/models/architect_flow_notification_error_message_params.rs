// @generated from the schema "ArchitectFlowNotificationErrorMessageParams"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ArchitectFlowNotificationErrorMessageParams`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowNotificationErrorMessageParams {
    /// `additionalProperties`: `map of string`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowNotificationErrorMessageParams "ArchitectFlowNotificationErrorMessageParams" 1 {
    (
        additional_properties: BTreeMap<String, String> = "additionalProperties" with_additional_properties,
    )
});
