// @generated from the schema "TestMatchesEventOperation"; changes made here are lost at the next generation

/// The schema `TestMatchesEventOperation`.
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

impl crate::runtime::Model for TestMatchesEventOperation {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        step: ::std::option::Option::None,
        matched_triggers: ::std::option::Option::None,
        unmatched_triggers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestMatchesEventOperation = &<TestMatchesEventOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestMatchesEventOperation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("step", "step", 0),
            ("matchedTriggers", "matched_triggers", 0),
            ("unmatchedTriggers", "unmatched_triggers", 0),
        ],
        fields: &[&E.name, &E.step, &E.matched_triggers, &E.unmatched_triggers],
    }
};

crate::runtime::model!(TestMatchesEventOperation);

crate::runtime::setters!(TestMatchesEventOperation {
    with_name: name: ::std::string::String,
    with_step: step: i32,
    with_matched_triggers: matched_triggers: ::std::vec::Vec<crate::TestModeTrigger>,
    with_unmatched_triggers: unmatched_triggers: ::std::vec::Vec<crate::TestModeTrigger>,
});
