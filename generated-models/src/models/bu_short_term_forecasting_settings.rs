// @generated from the schema "BuShortTermForecastingSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuShortTermForecastingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuShortTermForecastingSettings {
    /// `defaultHistoryWeeks`: `integer (int32)`.
    #[doc(alias = "defaultHistoryWeeks")]
    pub default_history_weeks: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuShortTermForecastingSettings "BuShortTermForecastingSettings" 1 {
    (
        default_history_weeks: i32 = "defaultHistoryWeeks" with_default_history_weeks,
    )
});
