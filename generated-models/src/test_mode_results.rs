// @generated from the schema "TestModeResults"; changes made here are lost at the next generation

/// The schema `TestModeResults`.
#[repr(C)]
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

crate::runtime::model!(TestModeResults "TestModeResults" 4 {
    (
        schema_validation: ::std::boxed::Box<crate::TestSchemaOperation> = "schemaValidation" 0 with_schema_validation,
        target_validation: ::std::boxed::Box<crate::TestTargetOperation> = "targetValidation" 0 with_target_validation,
        json_path_validation: ::std::boxed::Box<crate::TestMatchesOperation> = "jsonPathValidation" 0 with_json_path_validation,
        trigger_matches: bool = "triggerMatches" 0 with_trigger_matches,
    )
});
