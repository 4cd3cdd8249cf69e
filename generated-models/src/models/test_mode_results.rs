// @generated from the schema "TestModeResults"; changes made here are lost at the next generation

use crate::{TestMatchesOperation, TestSchemaOperation, TestTargetOperation};
use crate::runtime::Extra;

/// The schema `TestModeResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestModeResults {
    /// `schemaValidation`: `TestSchemaOperation`.
    #[doc(alias = "schemaValidation")]
    pub schema_validation: Option<Box<TestSchemaOperation>>,
    /// `targetValidation`: `TestTargetOperation`.
    #[doc(alias = "targetValidation")]
    pub target_validation: Option<Box<TestTargetOperation>>,
    /// `jsonPathValidation`: `TestMatchesOperation`.
    #[doc(alias = "jsonPathValidation")]
    pub json_path_validation: Option<Box<TestMatchesOperation>>,
    /// `triggerMatches`: `boolean`.
    #[doc(alias = "triggerMatches")]
    pub trigger_matches: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestModeResults "TestModeResults" 4 {
    (
        schema_validation: Box<TestSchemaOperation> = "schemaValidation" with_schema_validation,
        target_validation: Box<TestTargetOperation> = "targetValidation" with_target_validation,
        json_path_validation: Box<TestMatchesOperation> = "jsonPathValidation" with_json_path_validation,
        trigger_matches: bool = "triggerMatches" with_trigger_matches,
    )
});
