// @generated from the schema "ParticipantMetrics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ParticipantMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ParticipantMetrics {
    /// `agentDurationPercentage`: `number (double)`.
    #[doc(alias = "agentDurationPercentage")]
    pub agent_duration_percentage: Option<f64>,
    /// `customerDurationPercentage`: `number (double)`.
    #[doc(alias = "customerDurationPercentage")]
    pub customer_duration_percentage: Option<f64>,
    /// `silenceDurationPercentage`: `number (double)`.
    #[doc(alias = "silenceDurationPercentage")]
    pub silence_duration_percentage: Option<f64>,
    /// `ivrDurationPercentage`: `number (double)`.
    #[doc(alias = "ivrDurationPercentage")]
    pub ivr_duration_percentage: Option<f64>,
    /// `acdDurationPercentage`: `number (double)`.
    #[doc(alias = "acdDurationPercentage")]
    pub acd_duration_percentage: Option<f64>,
    /// `overtalkDurationPercentage`: `number (double)`.
    #[doc(alias = "overtalkDurationPercentage")]
    pub overtalk_duration_percentage: Option<f64>,
    /// `otherDurationPercentage`: `number (double)`.
    #[doc(alias = "otherDurationPercentage")]
    pub other_duration_percentage: Option<f64>,
    /// `overtalkCount`: `integer (int32)`.
    #[doc(alias = "overtalkCount")]
    pub overtalk_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ParticipantMetrics "ParticipantMetrics" 8 {
    (
        agent_duration_percentage: f64 = "agentDurationPercentage" with_agent_duration_percentage,
        customer_duration_percentage: f64 = "customerDurationPercentage" with_customer_duration_percentage,
        silence_duration_percentage: f64 = "silenceDurationPercentage" with_silence_duration_percentage,
        ivr_duration_percentage: f64 = "ivrDurationPercentage" with_ivr_duration_percentage,
        acd_duration_percentage: f64 = "acdDurationPercentage" with_acd_duration_percentage,
        overtalk_duration_percentage: f64 = "overtalkDurationPercentage" with_overtalk_duration_percentage,
        other_duration_percentage: f64 = "otherDurationPercentage" with_other_duration_percentage,
        overtalk_count: i32 = "overtalkCount" with_overtalk_count,
    )
});
