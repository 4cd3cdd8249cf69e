// @generated from the schema "WeekScheduleListItemResponse"; changes made here are lost at the next generation

/// The schema `WeekScheduleListItemResponse`.
pub struct WeekScheduleListItemResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `generationResults`: `WeekScheduleGenerationResult`.
    #[doc(alias = "generationResults")]
    pub generation_results: ::std::option::Option<
        ::std::boxed::Box<crate::WeekScheduleGenerationResult>,
    >,
    /// `shortTermForecast`: `ShortTermForecastReference`.
    #[doc(alias = "shortTermForecast")]
    pub short_term_forecast: ::std::option::Option<
        ::std::boxed::Box<crate::ShortTermForecastReference>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WeekScheduleListItemResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        generation_results: ::std::option::Option::None,
        short_term_forecast: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekScheduleListItemResponse = &<WeekScheduleListItemResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekScheduleListItemResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("selfUri", "self_uri", 2),
            ("weekDate", "week_date", 0),
            ("description", "description", 0),
            ("published", "published", 0),
            ("generationResults", "generation_results", 0),
            ("shortTermForecast", "short_term_forecast", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.self_uri,
            &E.week_date,
            &E.description,
            &E.published,
            &E.generation_results,
            &E.short_term_forecast,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(WeekScheduleListItemResponse);

crate::runtime::setters!(WeekScheduleListItemResponse {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_week_date: week_date: ::std::string::String,
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_generation_results: generation_results: ::std::boxed::Box<crate::WeekScheduleGenerationResult>,
    with_short_term_forecast: short_term_forecast: ::std::boxed::Box<crate::ShortTermForecastReference>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
