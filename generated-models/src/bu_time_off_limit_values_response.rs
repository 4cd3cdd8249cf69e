// @generated from the schema "BuTimeOffLimitValuesResponse"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitValuesResponse`.
#[repr(C)]
pub struct BuTimeOffLimitValuesResponse {
    /// `values`: `array of BuTimeOffLimitValueRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffLimitValueRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuTimeOffLimitValuesResponse "BuTimeOffLimitValuesResponse" 1 {
    (
        values: ::std::vec::Vec<crate::BuTimeOffLimitValueRange> = "values" 0 with_values,
    )
});
