// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `creationMethod`: `string`.
    #[doc(alias = "creationMethod")]
    pub creation_method: ::std::option::Option<crate::runtime::Open<CreationMethod>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `legacy`: `boolean`.
    pub legacy: ::std::option::Option<bool>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `sourceDays`: `array of WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer`.
    #[doc(alias = "sourceDays")]
    pub source_days: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer,
        >,
    >,
    /// `modifications`: `array of WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification`.
    pub modifications: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification,
        >,
    >,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `planningGroupsVersion`: `integer`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: ::std::option::Option<i64>,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i64>,
    /// `metadata`: `WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata,
        >,
    >,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast "WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast" 13 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
        creation_method: crate::runtime::Open<CreationMethod> = "creationMethod" 0 with_creation_method,
        description: ::std::string::String = "description" 0 with_description,
        legacy: bool = "legacy" 0 with_legacy,
        reference_start_date: crate::runtime::DateTime = "referenceStartDate" 0 with_reference_start_date,
        source_days: ::std::vec::Vec<crate::WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer> = "sourceDays" 0 with_source_days,
        modifications: ::std::vec::Vec<crate::WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification> = "modifications" 0 with_modifications,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        planning_groups_version: i64 = "planningGroupsVersion" 0 with_planning_groups_version,
        week_count: i64 = "weekCount" 0 with_week_count,
        metadata: ::std::boxed::Box<crate::WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        can_use_for_scheduling: bool = "canUseForScheduling" 0 with_can_use_for_scheduling,
    )
});

/// The property `creationMethod` of `WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
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
