// @generated from the schema "TestModeEventResults"; changes made here are lost at the next generation

/// The schema `TestModeEventResults`.
pub struct TestModeEventResults {
    /// `schemaValidation`: `TestSchemaOperation`.
    #[doc(alias = "schemaValidation")]
    pub schema_validation: ::std::option::Option<
        ::std::boxed::Box<crate::TestSchemaOperation>,
    >,
    /// `triggerMatchValidation`: `TestMatchesEventOperation`.
    #[doc(alias = "triggerMatchValidation")]
    pub trigger_match_validation: ::std::option::Option<
        ::std::boxed::Box<crate::TestMatchesEventOperation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TestModeEventResults {
    const EMPTY: Self = Self {
        schema_validation: ::std::option::Option::None,
        trigger_match_validation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestModeEventResults = &<TestModeEventResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestModeEventResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schemaValidation", "schema_validation", 0),
            ("triggerMatchValidation", "trigger_match_validation", 0),
        ],
        fields: &[&E.schema_validation, &E.trigger_match_validation],
    }
};

crate::runtime::model!(TestModeEventResults);

crate::runtime::setters!(TestModeEventResults {
    with_schema_validation: schema_validation: ::std::boxed::Box<crate::TestSchemaOperation>,
    with_trigger_match_validation: trigger_match_validation: ::std::boxed::Box<crate::TestMatchesEventOperation>,
});
