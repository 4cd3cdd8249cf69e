// @generated from the schema "BuScheduleMetadata"; changes made here are lost at the next generation

/// The schema `BuScheduleMetadata`.
#[repr(C)]
pub struct BuScheduleMetadata {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `shortTermForecast`: `BuShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastReference>,
    >,
    /// `generationResults`: `ScheduleGenerationResultSummary`.
    #[doc(alias = "generationResults")]
    pub generation_results: ::std::option::Option<
        ::std::boxed::Box<crate::ScheduleGenerationResultSummary>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `managementUnits`: `array of BuManagementUnitScheduleSummary`.
    #[doc(alias = "managementUnits")]
    pub management_units: ::std::option::Option<
        ::std::vec::Vec<crate::BuManagementUnitScheduleSummary>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleMetadata "BuScheduleMetadata" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        week_count: i32 = "weekCount" 0 with_week_count,
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        generation_results: ::std::boxed::Box<crate::ScheduleGenerationResultSummary> = "generationResults" 0 with_generation_results,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        management_units: ::std::vec::Vec<crate::BuManagementUnitScheduleSummary> = "managementUnits" 0 with_management_units,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
