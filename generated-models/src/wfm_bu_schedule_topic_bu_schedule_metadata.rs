// @generated from the schema "WfmBuScheduleTopicBuScheduleMetadata"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuScheduleMetadata`.
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

impl crate::runtime::Model for WfmBuScheduleTopicBuScheduleMetadata {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        management_units: ::std::option::Option::None,
        generation_results: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleTopicBuScheduleMetadata = &<WfmBuScheduleTopicBuScheduleMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleTopicBuScheduleMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("weekDate", "week_date", 0),
            ("weekCount", "week_count", 0),
            ("description", "description", 0),
            ("published", "published", 0),
            ("shortTermForecast", "short_term_forecast", 0),
            ("managementUnits", "management_units", 0),
            ("generationResults", "generation_results", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.week_count,
            &E.description,
            &E.published,
            &E.short_term_forecast,
            &E.management_units,
            &E.generation_results,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(WfmBuScheduleTopicBuScheduleMetadata);

crate::runtime::setters!(WfmBuScheduleTopicBuScheduleMetadata {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::DateTime,
    with_week_count: week_count: i64,
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::WfmBuScheduleTopicBuShortTermForecastReference>,
    with_management_units: management_units: ::std::vec::Vec<crate::WfmBuScheduleTopicBuManagementUnitScheduleSummary>,
    with_generation_results: generation_results: ::std::boxed::Box<crate::WfmBuScheduleTopicBuScheduleGenerationResultSummary>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmBuScheduleTopicWfmVersionedEntityMetadata>,
});
