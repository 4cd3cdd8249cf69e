// @generated from the schema "WrapUpCodeConfig"; changes made here are lost at the next generation

/// The schema `WrapUpCodeConfig`.
#[repr(C)]
pub struct WrapUpCodeConfig {
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WrapUpCodeConfig "WrapUpCodeConfig" 1 {
    (
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
    )
});
