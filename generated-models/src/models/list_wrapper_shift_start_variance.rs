// @generated from the schema "ListWrapperShiftStartVariance"; changes made here are lost at the next generation

use crate::ShiftStartVariance;
use crate::runtime::Extra;

/// The schema `ListWrapperShiftStartVariance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperShiftStartVariance {
    /// `values`: `array of ShiftStartVariance`.
    pub values: Option<Vec<ShiftStartVariance>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperShiftStartVariance "ListWrapperShiftStartVariance" 1 {
    (
        values: Vec<ShiftStartVariance> = "values" with_values,
    )
});
