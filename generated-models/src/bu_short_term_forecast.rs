// @generated from the schema "BuShortTermForecast"; changes made here are lost at the next generation

/// The schema `BuShortTermForecast`.
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

impl crate::runtime::Model for BuShortTermForecast {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        creation_method: ::std::option::Option::None,
        description: ::std::option::Option::None,
        legacy: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        can_use_for_scheduling: ::std::option::Option::None,
        reference_start_date: ::std::option::Option::None,
        source_days: ::std::option::Option::None,
        modifications: ::std::option::Option::None,
        generation_results: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        planning_groups_version: ::std::option::Option::None,
        planning_groups: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuShortTermForecast = &<BuShortTermForecast as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuShortTermForecast",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 0),
            ("weekCount", "week_count", 0),
            ("creationMethod", "creation_method", 0),
            ("description", "description", 0),
            ("legacy", "legacy", 2),
            ("metadata", "metadata", 0),
            ("canUseForScheduling", "can_use_for_scheduling", 0),
            ("referenceStartDate", "reference_start_date", 0),
            ("sourceDays", "source_days", 0),
            ("modifications", "modifications", 0),
            ("generationResults", "generation_results", 0),
            ("timeZone", "time_zone", 0),
            ("planningGroupsVersion", "planning_groups_version", 0),
            ("planningGroups", "planning_groups", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.week_count,
            &E.creation_method,
            &E.description,
            &E.legacy,
            &E.metadata,
            &E.can_use_for_scheduling,
            &E.reference_start_date,
            &E.source_days,
            &E.modifications,
            &E.generation_results,
            &E.time_zone,
            &E.planning_groups_version,
            &E.planning_groups,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BuShortTermForecast);

crate::runtime::setters!(BuShortTermForecast {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_week_count: week_count: i32,
    with_creation_method: creation_method: crate::runtime::Open<CreationMethod>,
    with_description: description: ::std::string::String,
    with_legacy: legacy: bool,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_can_use_for_scheduling: can_use_for_scheduling: bool,
    with_reference_start_date: reference_start_date: crate::runtime::DateTime,
    with_source_days: source_days: ::std::vec::Vec<crate::ForecastSourceDayPointer>,
    with_modifications: modifications: ::std::vec::Vec<crate::BuForecastModificationResponse>,
    with_generation_results: generation_results: ::std::boxed::Box<crate::BuForecastGenerationResult>,
    with_time_zone: time_zone: ::std::string::String,
    with_planning_groups_version: planning_groups_version: i32,
    with_planning_groups: planning_groups: ::std::boxed::Box<crate::ForecastPlanningGroupsResponse>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `creationMethod` of `BuShortTermForecast`. Known values: `Import`, `ImportedHistoricalWeightedAverage`, `HistoricalWeightedAverage`, `Advanced`.
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
