// @generated from the schema "BuShortTermForecastingSettings"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastingSettings`.
#[repr(C)]
pub struct BuShortTermForecastingSettings {
    /// `defaultHistoryWeeks`: `integer (int32)`.
    #[doc(alias = "defaultHistoryWeeks")]
    pub default_history_weeks: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuShortTermForecastingSettings "BuShortTermForecastingSettings" 1 {
    (
        default_history_weeks: i32 = "defaultHistoryWeeks" 0 with_default_history_weeks,
    )
});
