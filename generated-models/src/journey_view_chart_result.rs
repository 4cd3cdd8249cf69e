// @generated from the schema "JourneyViewChartResult"; changes made here are lost at the next generation

/// The schema `JourneyViewChartResult`.
pub struct JourneyViewChartResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `metrics`: `array of JourneyViewChartMetricResult`, read-only.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewChartMetricResult>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewChartResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChartResult = &<JourneyViewChartResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChartResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("version", "version", 2),
            ("metrics", "metrics", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.version, &E.metrics, &E.self_uri],
    }
};

crate::runtime::model!(JourneyViewChartResult);

crate::runtime::setters!(JourneyViewChartResult {
    with_id: id: ::std::string::String,
    with_version: version: i32,
    with_metrics: metrics: ::std::vec::Vec<crate::JourneyViewChartMetricResult>,
    with_self_uri: self_uri: ::std::string::String,
});
