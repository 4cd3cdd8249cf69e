// @generated from the schema "TestMatchesEventOperation"; changes made here are lost at the next generation

use crate::TestModeTrigger;
use crate::runtime::Extra;

/// The schema `TestMatchesEventOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestMatchesEventOperation {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `step`: `integer (int32)`.
    pub step: Option<i32>,
    /// `matchedTriggers`: `array of TestModeTrigger`.
    #[doc(alias = "matchedTriggers")]
    pub matched_triggers: Option<Vec<TestModeTrigger>>,
    /// `unmatchedTriggers`: `array of TestModeTrigger`.
    #[doc(alias = "unmatchedTriggers")]
    pub unmatched_triggers: Option<Vec<TestModeTrigger>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestMatchesEventOperation "TestMatchesEventOperation" 4 {
    (
        name: String = "name" with_name,
        step: i32 = "step" with_step,
        matched_triggers: Vec<TestModeTrigger> = "matchedTriggers" with_matched_triggers,
        unmatched_triggers: Vec<TestModeTrigger> = "unmatchedTriggers" with_unmatched_triggers,
    )
});
