// @generated from the schema "CommonRuleBulkDeleteRequest"; changes made here are lost at the next generation

/// The schema `CommonRuleBulkDeleteRequest`.
#[repr(C)]
pub struct CommonRuleBulkDeleteRequest {
    /// `ruleIds`: `array of string`, required.
    #[doc(alias = "ruleIds")]
    pub rule_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonRuleBulkDeleteRequest "CommonRuleBulkDeleteRequest" 1 {
    (
        rule_ids: ::std::vec::Vec<::std::string::String> = "ruleIds" 1 with_rule_ids,
    )
});
