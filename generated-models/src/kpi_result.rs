// @generated from the schema "KpiResult"; changes made here are lost at the next generation

/// The schema `KpiResult`.
#[repr(C)]
pub struct KpiResult {
    /// `kpiTotalOn`: `integer (int64)`, read-only.
    #[doc(alias = "kpiTotalOn")]
    pub kpi_total_on: ::std::option::Option<i64>,
    /// `kpiTotalOff`: `integer (int64)`, read-only.
    #[doc(alias = "kpiTotalOff")]
    pub kpi_total_off: ::std::option::Option<i64>,
    /// `interactionCountOn`: `integer (int64)`, read-only.
    #[doc(alias = "interactionCountOn")]
    pub interaction_count_on: ::std::option::Option<i64>,
    /// `interactionCountOff`: `integer (int64)`, read-only.
    #[doc(alias = "interactionCountOff")]
    pub interaction_count_off: ::std::option::Option<i64>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `percentageBenefit`: `number (double)`, read-only.
    #[doc(alias = "percentageBenefit")]
    pub percentage_benefit: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KpiResult "KpiResult" 6 {
    (
        kpi_total_on: i64 = "kpiTotalOn" 2 with_kpi_total_on,
        kpi_total_off: i64 = "kpiTotalOff" 2 with_kpi_total_off,
        interaction_count_on: i64 = "interactionCountOn" 2 with_interaction_count_on,
        interaction_count_off: i64 = "interactionCountOff" 2 with_interaction_count_off,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 2 with_media_type,
        percentage_benefit: f64 = "percentageBenefit" 2 with_percentage_benefit,
    )
});

/// The property `mediaType` of `KpiResult`. Known values: `voice`, `email`, `message`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Email,
    Message,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "voice"),
        (Self::Email, "email"),
        (Self::Message, "message"),
    ];
}
