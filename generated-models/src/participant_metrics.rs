// @generated from the schema "ParticipantMetrics"; changes made here are lost at the next generation

/// The schema `ParticipantMetrics`.
pub struct ParticipantMetrics {
    /// `agentDurationPercentage`: `number (double)`.
    #[doc(alias = "agentDurationPercentage")]
    pub agent_duration_percentage: ::std::option::Option<f64>,
    /// `customerDurationPercentage`: `number (double)`.
    #[doc(alias = "customerDurationPercentage")]
    pub customer_duration_percentage: ::std::option::Option<f64>,
    /// `silenceDurationPercentage`: `number (double)`.
    #[doc(alias = "silenceDurationPercentage")]
    pub silence_duration_percentage: ::std::option::Option<f64>,
    /// `ivrDurationPercentage`: `number (double)`.
    #[doc(alias = "ivrDurationPercentage")]
    pub ivr_duration_percentage: ::std::option::Option<f64>,
    /// `acdDurationPercentage`: `number (double)`.
    #[doc(alias = "acdDurationPercentage")]
    pub acd_duration_percentage: ::std::option::Option<f64>,
    /// `overtalkDurationPercentage`: `number (double)`.
    #[doc(alias = "overtalkDurationPercentage")]
    pub overtalk_duration_percentage: ::std::option::Option<f64>,
    /// `otherDurationPercentage`: `number (double)`.
    #[doc(alias = "otherDurationPercentage")]
    pub other_duration_percentage: ::std::option::Option<f64>,
    /// `overtalkCount`: `integer (int32)`.
    #[doc(alias = "overtalkCount")]
    pub overtalk_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ParticipantMetrics {
    const EMPTY: Self = Self {
        agent_duration_percentage: ::std::option::Option::None,
        customer_duration_percentage: ::std::option::Option::None,
        silence_duration_percentage: ::std::option::Option::None,
        ivr_duration_percentage: ::std::option::Option::None,
        acd_duration_percentage: ::std::option::Option::None,
        overtalk_duration_percentage: ::std::option::Option::None,
        other_duration_percentage: ::std::option::Option::None,
        overtalk_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ParticipantMetrics = &<ParticipantMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ParticipantMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentDurationPercentage", "agent_duration_percentage", 0),
            ("customerDurationPercentage", "customer_duration_percentage", 0),
            ("silenceDurationPercentage", "silence_duration_percentage", 0),
            ("ivrDurationPercentage", "ivr_duration_percentage", 0),
            ("acdDurationPercentage", "acd_duration_percentage", 0),
            ("overtalkDurationPercentage", "overtalk_duration_percentage", 0),
            ("otherDurationPercentage", "other_duration_percentage", 0),
            ("overtalkCount", "overtalk_count", 0),
        ],
        fields: &[
            &E.agent_duration_percentage,
            &E.customer_duration_percentage,
            &E.silence_duration_percentage,
            &E.ivr_duration_percentage,
            &E.acd_duration_percentage,
            &E.overtalk_duration_percentage,
            &E.other_duration_percentage,
            &E.overtalk_count,
        ],
    }
};

crate::runtime::model!(ParticipantMetrics);

crate::runtime::setters!(ParticipantMetrics {
    with_agent_duration_percentage: agent_duration_percentage: f64,
    with_customer_duration_percentage: customer_duration_percentage: f64,
    with_silence_duration_percentage: silence_duration_percentage: f64,
    with_ivr_duration_percentage: ivr_duration_percentage: f64,
    with_acd_duration_percentage: acd_duration_percentage: f64,
    with_overtalk_duration_percentage: overtalk_duration_percentage: f64,
    with_other_duration_percentage: other_duration_percentage: f64,
    with_overtalk_count: overtalk_count: i32,
});
