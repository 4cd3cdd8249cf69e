// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`.
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

impl crate::runtime::Model
for WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
    const EMPTY: Self = Self {
        week_number: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        download_url_expiration_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults = &<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weekNumber", "week_number", 0),
            ("downloadUrl", "download_url", 0),
            ("downloadUrlExpirationDate", "download_url_expiration_date", 0),
        ],
        fields: &[&E.week_number, &E.download_url, &E.download_url_expiration_date],
    }
};

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults);

crate::runtime::setters!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
    with_week_number: week_number: i64,
    with_download_url: download_url: ::std::string::String,
    with_download_url_expiration_date: download_url_expiration_date: crate::runtime::DateTime,
});
