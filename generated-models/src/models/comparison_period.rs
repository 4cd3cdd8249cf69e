// @generated from the schema "ComparisonPeriod"; changes made here are lost at the next generation

use crate::KpiResult;
use crate::runtime::{DateTime, Extra};

/// The schema `ComparisonPeriod`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ComparisonPeriod {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `kpi`: `string`, read-only.
    pub kpi: Option<String>,
    /// `dateStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `dateEnded`: `string (date-time)`, read-only.
    #[doc(alias = "dateEnded")]
    pub date_ended: Option<DateTime>,
    /// `percentageBenefit`: `number (double)`, read-only.
    #[doc(alias = "percentageBenefit")]
    pub percentage_benefit: Option<f64>,
    /// `kpiResults`: `array of KpiResult`, read-only.
    #[doc(alias = "kpiResults")]
    pub kpi_results: Option<Vec<KpiResult>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ComparisonPeriod "ComparisonPeriod" 7 {
    (
        id: String = "id" with_id read_only,
        kpi: String = "kpi" with_kpi read_only,
        date_started: DateTime = "dateStarted" with_date_started read_only,
        date_ended: DateTime = "dateEnded" with_date_ended read_only,
        percentage_benefit: f64 = "percentageBenefit" with_percentage_benefit read_only,
        kpi_results: Vec<KpiResult> = "kpiResults" with_kpi_results read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
