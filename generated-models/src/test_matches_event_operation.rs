// @generated from the schema "TestMatchesEventOperation"; changes made here are lost at the next generation

/// The schema `TestMatchesEventOperation`.
#[repr(C)]
pub struct TestMatchesEventOperation {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `step`: `integer (int32)`.
    pub step: ::std::option::Option<i32>,
    /// `matchedTriggers`: `array of TestModeTrigger`.
    #[doc(alias = "matchedTriggers")]
    pub matched_triggers: ::std::option::Option<::std::vec::Vec<crate::TestModeTrigger>>,
    /// `unmatchedTriggers`: `array of TestModeTrigger`.
    #[doc(alias = "unmatchedTriggers")]
    pub unmatched_triggers: ::std::option::Option<
        ::std::vec::Vec<crate::TestModeTrigger>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TestMatchesEventOperation "TestMatchesEventOperation" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        step: i32 = "step" 0 with_step,
        matched_triggers: ::std::vec::Vec<crate::TestModeTrigger> = "matchedTriggers" 0 with_matched_triggers,
        unmatched_triggers: ::std::vec::Vec<crate::TestModeTrigger> = "unmatchedTriggers" 0 with_unmatched_triggers,
    )
});
