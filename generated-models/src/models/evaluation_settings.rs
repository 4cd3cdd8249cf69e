// @generated from the schema "EvaluationSettings"; changes made here are lost at the next generation

use crate::EvaluationSettingsAssignee;
use crate::runtime::Extra;

/// The schema `EvaluationSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationSettings {
    /// `revisionsEnabled`: `boolean`.
    #[doc(alias = "revisionsEnabled")]
    pub revisions_enabled: Option<bool>,
    /// `disputesEnabled`: `boolean`.
    #[doc(alias = "disputesEnabled")]
    pub disputes_enabled: Option<bool>,
    /// `disputesAllowedPerEvaluation`: `integer (int32)`.
    #[doc(alias = "disputesAllowedPerEvaluation")]
    pub disputes_allowed_per_evaluation: Option<i32>,
    /// `disputesAssignees`: `array of EvaluationSettingsAssignee`.
    #[doc(alias = "disputesAssignees")]
    pub disputes_assignees: Option<Vec<EvaluationSettingsAssignee>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationSettings "EvaluationSettings" 4 {
    (
        revisions_enabled: bool = "revisionsEnabled" with_revisions_enabled,
        disputes_enabled: bool = "disputesEnabled" with_disputes_enabled,
        disputes_allowed_per_evaluation: i32 = "disputesAllowedPerEvaluation" with_disputes_allowed_per_evaluation,
        disputes_assignees: Vec<EvaluationSettingsAssignee> = "disputesAssignees" with_disputes_assignees,
    )
});
