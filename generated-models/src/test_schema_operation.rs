// @generated from the schema "TestSchemaOperation"; changes made here are lost at the next generation

/// The schema `TestSchemaOperation`.
#[repr(C)]
pub struct TestSchemaOperation {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `step`: `integer (int32)`.
    pub step: ::std::option::Option<i32>,
    /// `matches`: `boolean`.
    pub matches: ::std::option::Option<bool>,
    /// `details`: `array of string`.
    pub details: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TestSchemaOperation "TestSchemaOperation" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        step: i32 = "step" 0 with_step,
        matches: bool = "matches" 0 with_matches,
        details: ::std::vec::Vec<::std::string::String> = "details" 0 with_details,
    )
});
