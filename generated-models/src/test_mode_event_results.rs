// @generated from the schema "TestModeEventResults"; changes made here are lost at the next generation

/// The schema `TestModeEventResults`.
#[repr(C)]
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

crate::runtime::model!(TestModeEventResults "TestModeEventResults" 2 {
    (
        schema_validation: ::std::boxed::Box<crate::TestSchemaOperation> = "schemaValidation" 0 with_schema_validation,
        trigger_match_validation: ::std::boxed::Box<crate::TestMatchesEventOperation> = "triggerMatchValidation" 0 with_trigger_match_validation,
    )
});
