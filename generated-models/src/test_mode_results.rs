// @generated from the schema "TestModeResults"; changes made here are lost at the next generation

/// The schema `TestModeResults`.
pub struct TestModeResults {
    /// `schemaValidation`: `TestSchemaOperation`.
    #[doc(alias = "schemaValidation")]
    pub schema_validation: ::std::option::Option<
        ::std::boxed::Box<crate::TestSchemaOperation>,
    >,
    /// `targetValidation`: `TestTargetOperation`.
    #[doc(alias = "targetValidation")]
    pub target_validation: ::std::option::Option<
        ::std::boxed::Box<crate::TestTargetOperation>,
    >,
    /// `jsonPathValidation`: `TestMatchesOperation`.
    #[doc(alias = "jsonPathValidation")]
    pub json_path_validation: ::std::option::Option<
        ::std::boxed::Box<crate::TestMatchesOperation>,
    >,
    /// `triggerMatches`: `boolean`.
    #[doc(alias = "triggerMatches")]
    pub trigger_matches: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TestModeResults {
    const EMPTY: Self = Self {
        schema_validation: ::std::option::Option::None,
        target_validation: ::std::option::Option::None,
        json_path_validation: ::std::option::Option::None,
        trigger_matches: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestModeResults = &<TestModeResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestModeResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schemaValidation", "schema_validation", 0),
            ("targetValidation", "target_validation", 0),
            ("jsonPathValidation", "json_path_validation", 0),
            ("triggerMatches", "trigger_matches", 0),
        ],
        fields: &[
            &E.schema_validation,
            &E.target_validation,
            &E.json_path_validation,
            &E.trigger_matches,
        ],
    }
};

crate::runtime::model!(TestModeResults);

crate::runtime::setters!(TestModeResults {
    with_schema_validation: schema_validation: ::std::boxed::Box<crate::TestSchemaOperation>,
    with_target_validation: target_validation: ::std::boxed::Box<crate::TestTargetOperation>,
    with_json_path_validation: json_path_validation: ::std::boxed::Box<crate::TestMatchesOperation>,
    with_trigger_matches: trigger_matches: bool,
});
