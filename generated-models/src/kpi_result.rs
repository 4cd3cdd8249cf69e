// @generated from the schema "KpiResult"; changes made here are lost at the next generation

/// The schema `KpiResult`.
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

impl crate::runtime::Model for KpiResult {
    const EMPTY: Self = Self {
        kpi_total_on: ::std::option::Option::None,
        kpi_total_off: ::std::option::Option::None,
        interaction_count_on: ::std::option::Option::None,
        interaction_count_off: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        percentage_benefit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KpiResult = &<KpiResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KpiResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("kpiTotalOn", "kpi_total_on", 2),
            ("kpiTotalOff", "kpi_total_off", 2),
            ("interactionCountOn", "interaction_count_on", 2),
            ("interactionCountOff", "interaction_count_off", 2),
            ("mediaType", "media_type", 2),
            ("percentageBenefit", "percentage_benefit", 2),
        ],
        fields: &[
            &E.kpi_total_on,
            &E.kpi_total_off,
            &E.interaction_count_on,
            &E.interaction_count_off,
            &E.media_type,
            &E.percentage_benefit,
        ],
    }
};

crate::runtime::model!(KpiResult);

crate::runtime::setters!(KpiResult {
    with_kpi_total_on: kpi_total_on: i64,
    with_kpi_total_off: kpi_total_off: i64,
    with_interaction_count_on: interaction_count_on: i64,
    with_interaction_count_off: interaction_count_off: i64,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_percentage_benefit: percentage_benefit: f64,
});

/// The property `mediaType` of `KpiResult`. Known values: `voice`, `email`, `message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Email,
    Message,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "voice"),
        (Self::Email, "email"),
        (Self::Message, "message"),
    ];
}
