// @generated from the schema "BuTimeOffLimitValuesResponse"; changes made here are lost at the next generation

use crate::BuTimeOffLimitValueRange;
use crate::runtime::Extra;

/// The schema `BuTimeOffLimitValuesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffLimitValuesResponse {
    /// `values`: `array of BuTimeOffLimitValueRange`.
    pub values: Option<Vec<BuTimeOffLimitValueRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffLimitValuesResponse "BuTimeOffLimitValuesResponse" 1 {
    (
        values: Vec<BuTimeOffLimitValueRange> = "values" with_values,
    )
});
