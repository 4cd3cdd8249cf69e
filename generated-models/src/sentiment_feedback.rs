// @generated from the schema "SentimentFeedback"; changes made here are lost at the next generation

/// The schema `SentimentFeedback`.
pub struct SentimentFeedback {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `phrase`: `string`, required.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// `dialect`: `string`, required.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `feedbackValue`: `string`, required.
    #[doc(alias = "feedbackValue")]
    pub feedback_value: ::std::option::Option<crate::runtime::Open<FeedbackValue>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SentimentFeedback {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        phrase: ::std::option::Option::None,
        dialect: ::std::option::Option::None,
        feedback_value: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SentimentFeedback = &<SentimentFeedback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SentimentFeedback",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("phrase", "phrase", 1),
            ("dialect", "dialect", 1),
            ("feedbackValue", "feedback_value", 1),
            ("dateCreated", "date_created", 2),
            ("createdBy", "created_by", 2),
        ],
        fields: &[
            &E.id,
            &E.phrase,
            &E.dialect,
            &E.feedback_value,
            &E.date_created,
            &E.created_by,
        ],
    }
};

crate::runtime::model!(SentimentFeedback);

crate::runtime::setters!(SentimentFeedback {
    with_id: id: ::std::string::String,
    with_phrase: phrase: ::std::string::String,
    with_dialect: dialect: ::std::string::String,
    with_feedback_value: feedback_value: crate::runtime::Open<FeedbackValue>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `feedbackValue` of `SentimentFeedback`. Known values: `Neutral`, `Positive`, `Negative`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FeedbackValue {
    Neutral,
    Positive,
    Negative,
}

impl crate::runtime::Enum for FeedbackValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Neutral, "Neutral"),
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
    ];
}
