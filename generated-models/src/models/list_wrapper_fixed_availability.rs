// @generated from the schema "ListWrapperFixedAvailability"; changes made here are lost at the next generation

use crate::FixedAvailability;
use crate::runtime::Extra;

/// The schema `ListWrapperFixedAvailability`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperFixedAvailability {
    /// `values`: `array of FixedAvailability`.
    pub values: Option<Vec<FixedAvailability>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperFixedAvailability "ListWrapperFixedAvailability" 1 {
    (
        values: Vec<FixedAvailability> = "values" with_values,
    )
});
