// @generated from the schema "TestMatchesOperation"; changes made here are lost at the next generation

use crate::MatchCriteriaTestResult;
use crate::runtime::Extra;

/// The schema `TestMatchesOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestMatchesOperation {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `step`: `integer (int32)`.
    pub step: Option<i32>,
    /// `matches`: `boolean`.
    pub matches: Option<bool>,
    /// `details`: `array of MatchCriteriaTestResult`.
    pub details: Option<Vec<MatchCriteriaTestResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestMatchesOperation "TestMatchesOperation" 4 {
    (
        name: String = "name" with_name,
        step: i32 = "step" with_step,
        matches: bool = "matches" with_matches,
        details: Vec<MatchCriteriaTestResult> = "details" with_details,
    )
});
