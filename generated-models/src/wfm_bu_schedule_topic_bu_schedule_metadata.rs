// @generated from the schema "WfmBuScheduleTopicBuScheduleMetadata"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuScheduleMetadata`.
#[repr(C)]
pub struct WfmBuScheduleTopicBuScheduleMetadata {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i64>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `shortTermForecast`: `WfmBuScheduleTopicBuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleTopicBuShortTermForecastReference>,
    >,
    /// `managementUnits`: `array of WfmBuScheduleTopicBuManagementUnitScheduleSummary`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::WfmBuScheduleTopicBuManagementUnitScheduleSummary>,
    >,
    /// `generationResults`: `WfmBuScheduleTopicBuScheduleGenerationResultSummary`.
    #[doc(alias = "generationResults")]
    pub generation_results: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleTopicBuScheduleGenerationResultSummary>,
    >,
    /// `metadata`: `WfmBuScheduleTopicWfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleTopicWfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleTopicBuScheduleMetadata "WfmBuScheduleTopicBuScheduleMetadata" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: crate::runtime::DateTime = "weekDate" 0 with_week_date,
        week_count: i64 = "weekCount" 0 with_week_count,
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        short_term_forecast: ::std::boxed::Box<crate::WfmBuScheduleTopicBuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        management_units: ::std::vec::Vec<crate::WfmBuScheduleTopicBuManagementUnitScheduleSummary> = "managementUnits" 0 with_management_units,
        generation_results: ::std::boxed::Box<crate::WfmBuScheduleTopicBuScheduleGenerationResultSummary> = "generationResults" 0 with_generation_results,
        metadata: ::std::boxed::Box<crate::WfmBuScheduleTopicWfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});
