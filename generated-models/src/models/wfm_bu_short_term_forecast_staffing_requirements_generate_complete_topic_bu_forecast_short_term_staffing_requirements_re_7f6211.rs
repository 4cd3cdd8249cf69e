// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
    /// `weekNumber`: `integer`.
    #[doc(alias = "weekNumber")]
    pub week_number: Option<i64>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `downloadUrlExpirationDate`: `string (date-time)`.
    #[doc(alias = "downloadUrlExpirationDate")]
    pub download_url_expiration_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults" 3 {
    (
        week_number: i64 = "weekNumber" with_week_number,
        download_url: String = "downloadUrl" with_download_url,
        download_url_expiration_date: DateTime = "downloadUrlExpirationDate" with_download_url_expiration_date,
    )
});
