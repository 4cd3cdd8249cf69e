// @generated from the schema "OutcomeConfig"; changes made here are lost at the next generation

/// The schema `OutcomeConfig`.
#[repr(C)]
pub struct OutcomeConfig {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeConfig "OutcomeConfig" 1 {
    (
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});
