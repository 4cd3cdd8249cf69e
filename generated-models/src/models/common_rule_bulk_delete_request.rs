// @generated from the schema "CommonRuleBulkDeleteRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CommonRuleBulkDeleteRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonRuleBulkDeleteRequest {
    /// `ruleIds`: `array of string`, required.
    #[doc(alias = "ruleIds")]
    pub rule_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonRuleBulkDeleteRequest "CommonRuleBulkDeleteRequest" 1 {
    (
        rule_ids: Vec<String> = "ruleIds" with_rule_ids required,
    )
});
