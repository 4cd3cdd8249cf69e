// @generated from the schema "ConversationMetrics"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, EmpathyScore, ParticipantMetrics};
use crate::runtime::{Extra, Open};

/// The schema `ConversationMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMetrics {
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `sentimentScore`: `number (double)`.
    #[doc(alias = "sentimentScore")]
    pub sentiment_score: Option<f64>,
    /// `sentimentTrend`: `number (double)`.
    #[doc(alias = "sentimentTrend")]
    pub sentiment_trend: Option<f64>,
    /// `sentimentTrendClass`: one of `NotCalculated`, `Declining`, `SlightlyDeclining`, `NoChange` and 2 more.
    #[doc(alias = "sentimentTrendClass")]
    pub sentiment_trend_class: Option<Open<SentimentTrendClass>>,
    /// `empathyScores`: `array of EmpathyScore`.
    #[doc(alias = "empathyScores")]
    pub empathy_scores: Option<Vec<EmpathyScore>>,
    /// `participantMetrics`: `ParticipantMetrics`.
    #[doc(alias = "participantMetrics")]
    pub participant_metrics: Option<Box<ParticipantMetrics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMetrics "ConversationMetrics" 6 {
    (
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation,
        sentiment_score: f64 = "sentimentScore" with_sentiment_score,
        sentiment_trend: f64 = "sentimentTrend" with_sentiment_trend,
        sentiment_trend_class: Open<SentimentTrendClass> = "sentimentTrendClass" with_sentiment_trend_class,
        empathy_scores: Vec<EmpathyScore> = "empathyScores" with_empathy_scores,
        participant_metrics: Box<ParticipantMetrics> = "participantMetrics" with_participant_metrics,
    )
});

/// The property `sentimentTrendClass` of `ConversationMetrics`. Known values: `NotCalculated`, `Declining`, `SlightlyDeclining`, `NoChange`, `SlightlyImproving`, `Improving`.
#[repr(u16)]
#[non_exhaustive]
pub enum SentimentTrendClass {
    NotCalculated,
    Declining,
    SlightlyDeclining,
    NoChange,
    SlightlyImproving,
    Improving,
}

crate::runtime::values!(SentimentTrendClass {
    NotCalculated = "NotCalculated",
    Declining = "Declining",
    SlightlyDeclining = "SlightlyDeclining",
    NoChange = "NoChange",
    SlightlyImproving = "SlightlyImproving",
    Improving = "Improving",
});
