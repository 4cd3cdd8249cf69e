// @generated from the schema "ListWrapperString"; changes made here are lost at the next generation

/// The schema `ListWrapperString`.
#[repr(C)]
pub struct ListWrapperString {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperString "ListWrapperString" 1 {
    (
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});
