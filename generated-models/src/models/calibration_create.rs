// @generated from the schema "CalibrationCreate"; changes made here are lost at the next generation

use crate::{ConversationReference, Evaluation, EvaluationForm, User};
use crate::runtime::{DateTime, Extra};

/// The schema `CalibrationCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CalibrationCreate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `calibrator`: `User`.
    pub calibrator: Option<Box<User>>,
    /// `agent`: `User`.
    pub agent: Option<Box<User>>,
    /// `conversation`: `ConversationReference`, required.
    pub conversation: Option<Box<ConversationReference>>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationForm>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `averageScore`: `integer (int32)`.
    #[doc(alias = "averageScore")]
    pub average_score: Option<i32>,
    /// `highScore`: `integer (int32)`.
    #[doc(alias = "highScore")]
    pub high_score: Option<i32>,
    /// `lowScore`: `integer (int32)`.
    #[doc(alias = "lowScore")]
    pub low_score: Option<i32>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `evaluations`: `array of Evaluation`.
    pub evaluations: Option<Vec<Evaluation>>,
    /// `evaluators`: `array of User`.
    pub evaluators: Option<Vec<User>>,
    /// `scoringIndex`: `Evaluation`.
    #[doc(alias = "scoringIndex")]
    pub scoring_index: Option<Box<Evaluation>>,
    /// `expertEvaluator`: `User`.
    #[doc(alias = "expertEvaluator")]
    pub expert_evaluator: Option<Box<User>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CalibrationCreate "CalibrationCreate" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        calibrator: Box<User> = "calibrator" with_calibrator,
        agent: Box<User> = "agent" with_agent,
        conversation: Box<ConversationReference> = "conversation" with_conversation required,
        evaluation_form: Box<EvaluationForm> = "evaluationForm" with_evaluation_form,
        context_id: String = "contextId" with_context_id,
        average_score: i32 = "averageScore" with_average_score,
        high_score: i32 = "highScore" with_high_score,
        low_score: i32 = "lowScore" with_low_score,
        created_date: DateTime = "createdDate" with_created_date,
        evaluations: Vec<Evaluation> = "evaluations" with_evaluations,
        evaluators: Vec<User> = "evaluators" with_evaluators,
        scoring_index: Box<Evaluation> = "scoringIndex" with_scoring_index,
        expert_evaluator: Box<User> = "expertEvaluator" with_expert_evaluator,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
