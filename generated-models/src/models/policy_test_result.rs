// @generated from the schema "PolicyTestResult"; changes made here are lost at the next generation

use crate::PolicyConditionResult;
use crate::runtime::Extra;

/// The schema `PolicyTestResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyTestResult {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `result`: `string`.
    pub result: Option<String>,
    /// `policyConditionResults`: `array of PolicyConditionResult`.
    #[doc(alias = "policyConditionResults")]
    pub policy_condition_results: Option<Vec<PolicyConditionResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyTestResult "PolicyTestResult" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        result: String = "result" with_result,
        policy_condition_results: Vec<PolicyConditionResult> = "policyConditionResults" with_policy_condition_results,
    )
});
