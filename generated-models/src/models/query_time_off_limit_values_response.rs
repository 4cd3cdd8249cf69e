// @generated from the schema "QueryTimeOffLimitValuesResponse"; changes made here are lost at the next generation

use crate::TimeOffLimitValueRange;
use crate::runtime::Extra;

/// The schema `QueryTimeOffLimitValuesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryTimeOffLimitValuesResponse {
    /// `values`: `array of TimeOffLimitValueRange`.
    pub values: Option<Vec<TimeOffLimitValueRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryTimeOffLimitValuesResponse "QueryTimeOffLimitValuesResponse" 1 {
    (
        values: Vec<TimeOffLimitValueRange> = "values" with_values,
    )
});
