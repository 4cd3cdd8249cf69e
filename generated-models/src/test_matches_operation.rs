// @generated from the schema "TestMatchesOperation"; changes made here are lost at the next generation

/// The schema `TestMatchesOperation`.
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

impl crate::runtime::Model for TestMatchesOperation {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        step: ::std::option::Option::None,
        matches: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestMatchesOperation = &<TestMatchesOperation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestMatchesOperation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("step", "step", 0),
            ("matches", "matches", 0),
            ("details", "details", 0),
        ],
        fields: &[&E.name, &E.step, &E.matches, &E.details],
    }
};

crate::runtime::model!(TestMatchesOperation);

crate::runtime::setters!(TestMatchesOperation {
    with_name: name: ::std::string::String,
    with_step: step: i32,
    with_matches: matches: bool,
    with_details: details: ::std::vec::Vec<crate::MatchCriteriaTestResult>,
});
