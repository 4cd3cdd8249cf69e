// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast`.
pub struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast {
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
    /// `sourceDays`: `array of WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer`.
    #[doc(alias = "sourceDays")]
    pub source_days: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer,
        >,
    >,
    /// `modifications`: `array of WfmBuShortTermForecastImportCompleteTopicBuForecastModification`.
    pub modifications: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastImportCompleteTopicBuForecastModification,
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
    /// `metadata`: `WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata,
        >,
    >,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        creation_method: ::std::option::Option::None,
        description: ::std::option::Option::None,
        legacy: ::std::option::Option::None,
        reference_start_date: ::std::option::Option::None,
        source_days: ::std::option::Option::None,
        modifications: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        planning_groups_version: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        can_use_for_scheduling: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast = &<WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("weekDate", "week_date", 0),
            ("creationMethod", "creation_method", 0),
            ("description", "description", 0),
            ("legacy", "legacy", 0),
            ("referenceStartDate", "reference_start_date", 0),
            ("sourceDays", "source_days", 0),
            ("modifications", "modifications", 0),
            ("timeZone", "time_zone", 0),
            ("planningGroupsVersion", "planning_groups_version", 0),
            ("weekCount", "week_count", 0),
            ("metadata", "metadata", 0),
            ("canUseForScheduling", "can_use_for_scheduling", 0),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.creation_method,
            &E.description,
            &E.legacy,
            &E.reference_start_date,
            &E.source_days,
            &E.modifications,
            &E.time_zone,
            &E.planning_groups_version,
            &E.week_count,
            &E.metadata,
            &E.can_use_for_scheduling,
        ],
    }
};

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast);

crate::runtime::setters!(WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast {
    with_id: id: ::std::string::String,
    with_week_date: week_date: ::std::string::String,
    with_creation_method: creation_method: crate::runtime::Open<CreationMethod>,
    with_description: description: ::std::string::String,
    with_legacy: legacy: bool,
    with_reference_start_date: reference_start_date: crate::runtime::DateTime,
    with_source_days: source_days: ::std::vec::Vec<crate::WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer>,
    with_modifications: modifications: ::std::vec::Vec<crate::WfmBuShortTermForecastImportCompleteTopicBuForecastModification>,
    with_time_zone: time_zone: ::std::string::String,
    with_planning_groups_version: planning_groups_version: i64,
    with_week_count: week_count: i64,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata>,
    with_can_use_for_scheduling: can_use_for_scheduling: bool,
});

/// The property `creationMethod` of `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreationMethod {
    Import,
    ImportedHistoricalWeightedAverage,
    HistoricalWeightedAverage,
    Advanced,
}

impl crate::runtime::Enum for CreationMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Import, "Import"),
        (Self::ImportedHistoricalWeightedAverage, "ImportedHistoricalWeightedAverage"),
        (Self::HistoricalWeightedAverage, "HistoricalWeightedAverage"),
        (Self::Advanced, "Advanced"),
    ];
}
