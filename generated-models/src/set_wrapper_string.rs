// @generated from the schema "SetWrapperString"; changes made here are lost at the next generation

/// The schema `SetWrapperString`.
#[repr(C)]
pub struct SetWrapperString {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetWrapperString "SetWrapperString" 1 {
    (
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});
