// @generated from the schema "ComparisonPeriod"; changes made here are lost at the next generation

/// The schema `ComparisonPeriod`.
pub struct ComparisonPeriod {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `kpi`: `string`, read-only.
    pub kpi: ::std::option::Option<::std::string::String>,
    /// `dateStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnded`: `string (date-time)`, read-only.
    #[doc(alias = "dateEnded")]
    pub date_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `percentageBenefit`: `number (double)`, read-only.
    #[doc(alias = "percentageBenefit")]
    pub percentage_benefit: ::std::option::Option<f64>,
    /// `kpiResults`: `array of KpiResult`, read-only.
    #[doc(alias = "kpiResults")]
    pub kpi_results: ::std::option::Option<::std::vec::Vec<crate::KpiResult>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ComparisonPeriod {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        kpi: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        date_ended: ::std::option::Option::None,
        percentage_benefit: ::std::option::Option::None,
        kpi_results: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ComparisonPeriod = &<ComparisonPeriod as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ComparisonPeriod",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("kpi", "kpi", 2),
            ("dateStarted", "date_started", 2),
            ("dateEnded", "date_ended", 2),
            ("percentageBenefit", "percentage_benefit", 2),
            ("kpiResults", "kpi_results", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.kpi,
            &E.date_started,
            &E.date_ended,
            &E.percentage_benefit,
            &E.kpi_results,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ComparisonPeriod);

crate::runtime::setters!(ComparisonPeriod {
    with_id: id: ::std::string::String,
    with_kpi: kpi: ::std::string::String,
    with_date_started: date_started: crate::runtime::DateTime,
    with_date_ended: date_ended: crate::runtime::DateTime,
    with_percentage_benefit: percentage_benefit: f64,
    with_kpi_results: kpi_results: ::std::vec::Vec<crate::KpiResult>,
    with_self_uri: self_uri: ::std::string::String,
});
