// @generated from the schema "BuShortTermForecast"; changes made here are lost at the next generation

/// The schema `BuShortTermForecast`.
#[repr(C)]
pub struct BuShortTermForecast {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `creationMethod`: `string`.
    #[doc(alias = "creationMethod")]
    pub creation_method: ::std::option::Option<crate::runtime::Open<CreationMethod>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `legacy`: `boolean`, read-only.
    pub legacy: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `sourceDays`: `array of ForecastSourceDayPointer`.
    #[doc(alias = "sourceDays")]
    pub source_days: ::std::option::Option<
        ::std::vec::Vec<crate::ForecastSourceDayPointer>,
    >,
    /// `modifications`: `array of BuForecastModificationResponse`.
    pub modifications: ::std::option::Option<
        ::std::vec::Vec<crate::BuForecastModificationResponse>,
    >,
    /// `generationResults`: `BuForecastGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: ::std::option::Option<
        ::std::boxed::Box<crate::BuForecastGenerationResult>,
    >,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: ::std::option::Option<i32>,
    /// `planningGroups`: `ForecastPlanningGroupsResponse`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: ::std::option::Option<
        ::std::boxed::Box<crate::ForecastPlanningGroupsResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuShortTermForecast "BuShortTermForecast" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        week_count: i32 = "weekCount" 0 with_week_count,
        creation_method: crate::runtime::Open<CreationMethod> = "creationMethod" 0 with_creation_method,
        description: ::std::string::String = "description" 0 with_description,
        legacy: bool = "legacy" 2 with_legacy,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        can_use_for_scheduling: bool = "canUseForScheduling" 0 with_can_use_for_scheduling,
        reference_start_date: crate::runtime::DateTime = "referenceStartDate" 0 with_reference_start_date,
        source_days: ::std::vec::Vec<crate::ForecastSourceDayPointer> = "sourceDays" 0 with_source_days,
        modifications: ::std::vec::Vec<crate::BuForecastModificationResponse> = "modifications" 0 with_modifications,
        generation_results: ::std::boxed::Box<crate::BuForecastGenerationResult> = "generationResults" 0 with_generation_results,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        planning_groups_version: i32 = "planningGroupsVersion" 0 with_planning_groups_version,
        planning_groups: ::std::boxed::Box<crate::ForecastPlanningGroupsResponse> = "planningGroups" 0 with_planning_groups,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `creationMethod` of `BuShortTermForecast`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
#[non_exhaustive]
pub enum CreationMethod {
    Import,
    ImportedHistoricalWeightedAverage,
    HistoricalWeightedAverage,
    Advanced,
}

crate::runtime::known!(CreationMethod);

impl crate::runtime::Enum for CreationMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Import, "Import"),
        (Self::ImportedHistoricalWeightedAverage, "ImportedHistoricalWeightedAverage"),
        (Self::HistoricalWeightedAverage, "HistoricalWeightedAverage"),
        (Self::Advanced, "Advanced"),
    ];
}
