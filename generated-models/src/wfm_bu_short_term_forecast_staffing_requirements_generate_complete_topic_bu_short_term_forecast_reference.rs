// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference`.
#[repr(C)]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
        description: ::std::string::String = "description" 0 with_description,
    )
});
