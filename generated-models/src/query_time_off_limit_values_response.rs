// @generated from the schema "QueryTimeOffLimitValuesResponse"; changes made here are lost at the next generation

/// The schema `QueryTimeOffLimitValuesResponse`.
#[repr(C)]
pub struct QueryTimeOffLimitValuesResponse {
    /// `values`: `array of TimeOffLimitValueRange`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::TimeOffLimitValueRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryTimeOffLimitValuesResponse "QueryTimeOffLimitValuesResponse" 1 {
    (
        values: ::std::vec::Vec<crate::TimeOffLimitValueRange> = "values" 0 with_values,
    )
});
