// @generated from the schema "TestMatchesOperation"; changes made here are lost at the next generation

/// The schema `TestMatchesOperation`.
#[repr(C)]
pub struct TestMatchesOperation {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `step`: `integer (int32)`.
    pub step: ::std::option::Option<i32>,
    /// `matches`: `boolean`.
    pub matches: ::std::option::Option<bool>,
    /// `details`: `array of MatchCriteriaTestResult`.
    pub details: ::std::option::Option<::std::vec::Vec<crate::MatchCriteriaTestResult>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TestMatchesOperation "TestMatchesOperation" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        step: i32 = "step" 0 with_step,
        matches: bool = "matches" 0 with_matches,
        details: ::std::vec::Vec<crate::MatchCriteriaTestResult> = "details" 0 with_details,
    )
});
