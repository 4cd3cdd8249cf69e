// @generated from the schema "ComparisonPeriod"; changes made here are lost at the next generation

/// The schema `ComparisonPeriod`.
#[repr(C)]
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

crate::runtime::model!(ComparisonPeriod "ComparisonPeriod" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        kpi: ::std::string::String = "kpi" 2 with_kpi,
        date_started: crate::runtime::DateTime = "dateStarted" 2 with_date_started,
        date_ended: crate::runtime::DateTime = "dateEnded" 2 with_date_ended,
        percentage_benefit: f64 = "percentageBenefit" 2 with_percentage_benefit,
        kpi_results: ::std::vec::Vec<crate::KpiResult> = "kpiResults" 2 with_kpi_results,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
