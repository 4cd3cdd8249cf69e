// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`.
#[repr(C)]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
    /// `weekNumber`: `integer`.
    #[doc(alias = "weekNumber")]
    pub week_number: ::std::option::Option<i64>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadUrlExpirationDate`: `string (date-time)`.
    #[doc(alias = "downloadUrlExpirationDate")]
    pub download_url_expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults" 3 {
    (
        week_number: i64 = "weekNumber" 0 with_week_number,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_url_expiration_date: crate::runtime::DateTime = "downloadUrlExpirationDate" 0 with_download_url_expiration_date,
    )
});
