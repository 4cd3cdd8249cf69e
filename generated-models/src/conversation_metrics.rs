// @generated from the schema "ConversationMetrics"; changes made here are lost at the next generation

/// The schema `ConversationMetrics`.
#[repr(C)]
pub struct ConversationMetrics {
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `sentimentScore`: `number (double)`.
    #[doc(alias = "sentimentScore")]
    pub sentiment_score: ::std::option::Option<f64>,
    /// `sentimentTrend`: `number (double)`.
    #[doc(alias = "sentimentTrend")]
    pub sentiment_trend: ::std::option::Option<f64>,
    /// `sentimentTrendClass`: `string`.
    #[doc(alias = "sentimentTrendClass")]
    pub sentiment_trend_class: ::std::option::Option<
        crate::runtime::Open<SentimentTrendClass>,
    >,
    /// `empathyScores`: `array of EmpathyScore`.
    #[doc(alias = "empathyScores")]
    pub empathy_scores: ::std::option::Option<::std::vec::Vec<crate::EmpathyScore>>,
    /// `participantMetrics`: `ParticipantMetrics`.
    #[doc(alias = "participantMetrics")]
    pub participant_metrics: ::std::option::Option<
        ::std::boxed::Box<crate::ParticipantMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMetrics "ConversationMetrics" 6 {
    (
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 0 with_conversation,
        sentiment_score: f64 = "sentimentScore" 0 with_sentiment_score,
        sentiment_trend: f64 = "sentimentTrend" 0 with_sentiment_trend,
        sentiment_trend_class: crate::runtime::Open<SentimentTrendClass> = "sentimentTrendClass" 0 with_sentiment_trend_class,
        empathy_scores: ::std::vec::Vec<crate::EmpathyScore> = "empathyScores" 0 with_empathy_scores,
        participant_metrics: ::std::boxed::Box<crate::ParticipantMetrics> = "participantMetrics" 0 with_participant_metrics,
    )
});

/// The property `sentimentTrendClass` of `ConversationMetrics`. Known values: `NotCalculated`, `Declining`, `SlightlyDeclining`, `NoChange`, `SlightlyImproving`, `Improving`.
#[non_exhaustive]
pub enum SentimentTrendClass {
    NotCalculated,
    Declining,
    SlightlyDeclining,
    NoChange,
    SlightlyImproving,
    Improving,
}

crate::runtime::known!(SentimentTrendClass);

impl crate::runtime::Enum for SentimentTrendClass {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NotCalculated, "NotCalculated"),
        (Self::Declining, "Declining"),
        (Self::SlightlyDeclining, "SlightlyDeclining"),
        (Self::NoChange, "NoChange"),
        (Self::SlightlyImproving, "SlightlyImproving"),
        (Self::Improving, "Improving"),
    ];
}
