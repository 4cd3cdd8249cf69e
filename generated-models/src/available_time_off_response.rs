// @generated from the schema "AvailableTimeOffResponse"; changes made here are lost at the next generation

/// The schema `AvailableTimeOffResponse`.
#[repr(C)]
pub struct AvailableTimeOffResponse {
    /// `values`: `array of AvailableTimeOffRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::AvailableTimeOffRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableTimeOffResponse "AvailableTimeOffResponse" 1 {
    (
        values: ::std::vec::Vec<crate::AvailableTimeOffRange> = "values" 0 with_values,
    )
});
