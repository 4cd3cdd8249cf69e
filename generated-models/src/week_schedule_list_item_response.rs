// @generated from the schema "WeekScheduleListItemResponse"; changes made here are lost at the next generation

/// The schema `WeekScheduleListItemResponse`.
#[repr(C)]
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

crate::runtime::model!(WeekScheduleListItemResponse "WeekScheduleListItemResponse" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        generation_results: ::std::boxed::Box<crate::WeekScheduleGenerationResult> = "generationResults" 0 with_generation_results,
        short_term_forecast: ::std::boxed::Box<crate::ShortTermForecastReference> = "shortTermForecast" 0 with_short_term_forecast,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});
