// @generated from the schema "CalibrationCreate"; changes made here are lost at the next generation

/// The schema `CalibrationCreate`.
#[repr(C)]
pub struct CalibrationCreate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `calibrator`: `User`.
    pub calibrator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `agent`: `User`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `conversation`: `ConversationReference`, required.
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

crate::runtime::model!(CalibrationCreate "CalibrationCreate" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        calibrator: ::std::boxed::Box<crate::User> = "calibrator" 0 with_calibrator,
        agent: ::std::boxed::Box<crate::User> = "agent" 0 with_agent,
        conversation: ::std::boxed::Box<crate::ConversationReference> = "conversation" 1 with_conversation,
        evaluation_form: ::std::boxed::Box<crate::EvaluationForm> = "evaluationForm" 0 with_evaluation_form,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        average_score: i32 = "averageScore" 0 with_average_score,
        high_score: i32 = "highScore" 0 with_high_score,
        low_score: i32 = "lowScore" 0 with_low_score,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        evaluations: ::std::vec::Vec<crate::Evaluation> = "evaluations" 0 with_evaluations,
        evaluators: ::std::vec::Vec<crate::User> = "evaluators" 0 with_evaluators,
        scoring_index: ::std::boxed::Box<crate::Evaluation> = "scoringIndex" 0 with_scoring_index,
        expert_evaluator: ::std::boxed::Box<crate::User> = "expertEvaluator" 0 with_expert_evaluator,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
