// @generated from the schema "TestSchemaOperation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TestSchemaOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TestSchemaOperation {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `step`: `integer (int32)`.
    pub step: Option<i32>,
    /// `matches`: `boolean`.
    pub matches: Option<bool>,
    /// `details`: `array of string`.
    pub details: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TestSchemaOperation "TestSchemaOperation" 4 {
    (
        name: String = "name" with_name,
        step: i32 = "step" with_step,
        matches: bool = "matches" with_matches,
        details: Vec<String> = "details" with_details,
    )
});
