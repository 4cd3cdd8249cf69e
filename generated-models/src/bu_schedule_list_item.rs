// @generated from the schema "BuScheduleListItem"; changes made here are lost at the next generation

/// The schema `BuScheduleListItem`.
pub struct BuScheduleListItem {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuScheduleListItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        generation_results: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleListItem = &<BuScheduleListItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleListItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 0),
            ("weekCount", "week_count", 0),
            ("description", "description", 0),
            ("published", "published", 0),
            ("shortTermForecast", "short_term_forecast", 0),
            ("generationResults", "generation_results", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.week_count,
            &E.description,
            &E.published,
            &E.short_term_forecast,
            &E.generation_results,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BuScheduleListItem);

crate::runtime::setters!(BuScheduleListItem {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_week_count: week_count: i32,
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::BuShortTermForecastReference>,
    with_generation_results: generation_results: ::std::boxed::Box<crate::ScheduleGenerationResultSummary>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
