// @generated from the schema "ConversationMetrics"; changes made here are lost at the next generation

/// The schema `ConversationMetrics`.
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

impl crate::runtime::Model for ConversationMetrics {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        sentiment_score: ::std::option::Option::None,
        sentiment_trend: ::std::option::Option::None,
        sentiment_trend_class: ::std::option::Option::None,
        empathy_scores: ::std::option::Option::None,
        participant_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMetrics = &<ConversationMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 0),
            ("sentimentScore", "sentiment_score", 0),
            ("sentimentTrend", "sentiment_trend", 0),
            ("sentimentTrendClass", "sentiment_trend_class", 0),
            ("empathyScores", "empathy_scores", 0),
            ("participantMetrics", "participant_metrics", 0),
        ],
        fields: &[
            &E.conversation,
            &E.sentiment_score,
            &E.sentiment_trend,
            &E.sentiment_trend_class,
            &E.empathy_scores,
            &E.participant_metrics,
        ],
    }
};

crate::runtime::model!(ConversationMetrics);

crate::runtime::setters!(ConversationMetrics {
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_sentiment_score: sentiment_score: f64,
    with_sentiment_trend: sentiment_trend: f64,
    with_sentiment_trend_class: sentiment_trend_class: crate::runtime::Open<SentimentTrendClass>,
    with_empathy_scores: empathy_scores: ::std::vec::Vec<crate::EmpathyScore>,
    with_participant_metrics: participant_metrics: ::std::boxed::Box<crate::ParticipantMetrics>,
});

/// The property `sentimentTrendClass` of `ConversationMetrics`. Known values: `NotCalculated`, `Declining`, `SlightlyDeclining`, `NoChange`, `SlightlyImproving`, `Improving`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SentimentTrendClass {
    NotCalculated,
    Declining,
    SlightlyDeclining,
    NoChange,
    SlightlyImproving,
    Improving,
}

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
