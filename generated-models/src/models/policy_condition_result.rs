// @generated from the schema "PolicyConditionResult"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PolicyConditionResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyConditionResult {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyConditionResult "PolicyConditionResult" 2 {
    (
        name: String = "name" with_name,
        result: bool = "result" with_result,
    )
});
