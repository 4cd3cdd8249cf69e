// @generated from the schema "TestModeEventResults"; changes made here are lost at the next generation

use crate::{TestMatchesEventOperation, TestSchemaOperation};
use crate::runtime::Extra;

/// The schema `TestModeEventResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestModeEventResults {
    /// `schemaValidation`: `TestSchemaOperation`.
    #[doc(alias = "schemaValidation")]
    pub schema_validation: Option<Box<TestSchemaOperation>>,
    /// `triggerMatchValidation`: `TestMatchesEventOperation`.
    #[doc(alias = "triggerMatchValidation")]
    pub trigger_match_validation: Option<Box<TestMatchesEventOperation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestModeEventResults "TestModeEventResults" 2 {
    (
        schema_validation: Box<TestSchemaOperation> = "schemaValidation" with_schema_validation,
        trigger_match_validation: Box<TestMatchesEventOperation> = "triggerMatchValidation" with_trigger_match_validation,
    )
});
