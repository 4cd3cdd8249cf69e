// @generated from the schema "GenerateBuForecastRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GenerateBuForecastRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GenerateBuForecastRequest {
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GenerateBuForecastRequest "GenerateBuForecastRequest" 3 {
    (
        description: String = "description" with_description required,
        week_count: i32 = "weekCount" with_week_count,
        can_use_for_scheduling: bool = "canUseForScheduling" with_can_use_for_scheduling,
    )
});
