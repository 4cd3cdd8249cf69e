// @generated from the schema "ListWrapperAlternativeShiftBuSettingsGranularity"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ListWrapperAlternativeShiftBuSettingsGranularity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperAlternativeShiftBuSettingsGranularity {
    /// `values`: array of `Daily`, the one known value.
    pub values: Option<Vec<Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperAlternativeShiftBuSettingsGranularity "ListWrapperAlternativeShiftBuSettingsGranularity" 1 {
    (
        values: Vec<Open<Values>> = "values" with_values,
    )
});

/// The property `values` of `ListWrapperAlternativeShiftBuSettingsGranularity`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Values {
    Daily,
}

crate::runtime::values!(Values {
    Daily = "Daily",
});
