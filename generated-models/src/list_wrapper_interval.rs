// @generated from the schema "ListWrapperInterval"; changes made here are lost at the next generation

/// The schema `ListWrapperInterval`.
#[repr(C)]
pub struct ListWrapperInterval {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperInterval "ListWrapperInterval" 1 {
    (
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});
