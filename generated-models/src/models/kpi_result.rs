// @generated from the schema "KpiResult"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KpiResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KpiResult {
    /// `kpiTotalOn`: `integer (int64)`, read-only.
    #[doc(alias = "kpiTotalOn")]
    pub kpi_total_on: Option<i64>,
    /// `kpiTotalOff`: `integer (int64)`, read-only.
    #[doc(alias = "kpiTotalOff")]
    pub kpi_total_off: Option<i64>,
    /// `interactionCountOn`: `integer (int64)`, read-only.
    #[doc(alias = "interactionCountOn")]
    pub interaction_count_on: Option<i64>,
    /// `interactionCountOff`: `integer (int64)`, read-only.
    #[doc(alias = "interactionCountOff")]
    pub interaction_count_off: Option<i64>,
    /// `mediaType`: one of `voice`, `email` and `message`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `percentageBenefit`: `number (double)`, read-only.
    #[doc(alias = "percentageBenefit")]
    pub percentage_benefit: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KpiResult "KpiResult" 6 {
    (
        kpi_total_on: i64 = "kpiTotalOn" with_kpi_total_on read_only,
        kpi_total_off: i64 = "kpiTotalOff" with_kpi_total_off read_only,
        interaction_count_on: i64 = "interactionCountOn" with_interaction_count_on read_only,
        interaction_count_off: i64 = "interactionCountOff" with_interaction_count_off read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type read_only,
        percentage_benefit: f64 = "percentageBenefit" with_percentage_benefit read_only,
    )
});

/// The property `mediaType` of `KpiResult`. Known values: `voice`, `email`, `message`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Email,
    Message,
}

crate::runtime::values!(MediaType {
    Voice = "voice",
    Email = "email",
    Message = "message",
});
