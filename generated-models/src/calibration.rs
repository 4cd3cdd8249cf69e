// @generated from the schema "Calibration"; changes made here are lost at the next generation

/// The schema `Calibration`.
pub struct Calibration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `calibrator`: `User`.
    pub calibrator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `agent`: `User`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `conversation`: `ConversationReference`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationReference>,
    >,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `averageScore`: `integer (int32)`.
    #[doc(alias = "averageScore")]
    pub average_score: ::std::option::Option<i32>,
    /// `highScore`: `integer (int32)`.
    #[doc(alias = "highScore")]
    pub high_score: ::std::option::Option<i32>,
    /// `lowScore`: `integer (int32)`.
    #[doc(alias = "lowScore")]
    pub low_score: ::std::option::Option<i32>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `evaluations`: `array of Evaluation`.
    pub evaluations: ::std::option::Option<::std::vec::Vec<crate::Evaluation>>,
    /// `evaluators`: `array of User`.
    pub evaluators: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `scoringIndex`: `Evaluation`.
    #[doc(alias = "scoringIndex")]
    pub scoring_index: ::std::option::Option<::std::boxed::Box<crate::Evaluation>>,
    /// `expertEvaluator`: `User`.
    #[doc(alias = "expertEvaluator")]
    pub expert_evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Calibration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        calibrator: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        evaluation_form: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        average_score: ::std::option::Option::None,
        high_score: ::std::option::Option::None,
        low_score: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        evaluations: ::std::option::Option::None,
        evaluators: ::std::option::Option::None,
        scoring_index: ::std::option::Option::None,
        expert_evaluator: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Calibration = &<Calibration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Calibration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("calibrator", "calibrator", 0),
            ("agent", "agent", 0),
            ("conversation", "conversation", 0),
            ("evaluationForm", "evaluation_form", 0),
            ("contextId", "context_id", 0),
            ("averageScore", "average_score", 0),
            ("highScore", "high_score", 0),
            ("lowScore", "low_score", 0),
            ("createdDate", "created_date", 0),
            ("evaluations", "evaluations", 0),
            ("evaluators", "evaluators", 0),
            ("scoringIndex", "scoring_index", 0),
            ("expertEvaluator", "expert_evaluator", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.calibrator,
            &E.agent,
            &E.conversation,
            &E.evaluation_form,
            &E.context_id,
            &E.average_score,
            &E.high_score,
            &E.low_score,
            &E.created_date,
            &E.evaluations,
            &E.evaluators,
            &E.scoring_index,
            &E.expert_evaluator,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Calibration);

crate::runtime::setters!(Calibration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_calibrator: calibrator: ::std::boxed::Box<crate::User>,
    with_agent: agent: ::std::boxed::Box<crate::User>,
    with_conversation: conversation: ::std::boxed::Box<crate::ConversationReference>,
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationForm>,
    with_context_id: context_id: ::std::string::String,
    with_average_score: average_score: i32,
    with_high_score: high_score: i32,
    with_low_score: low_score: i32,
    with_created_date: created_date: crate::runtime::DateTime,
    with_evaluations: evaluations: ::std::vec::Vec<crate::Evaluation>,
    with_evaluators: evaluators: ::std::vec::Vec<crate::User>,
    with_scoring_index: scoring_index: ::std::boxed::Box<crate::Evaluation>,
    with_expert_evaluator: expert_evaluator: ::std::boxed::Box<crate::User>,
    with_self_uri: self_uri: ::std::string::String,
});
