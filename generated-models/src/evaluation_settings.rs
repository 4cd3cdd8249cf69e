// @generated from the schema "EvaluationSettings"; changes made here are lost at the next generation

/// The schema `EvaluationSettings`.
#[repr(C)]
pub struct EvaluationSettings {
    /// `revisionsEnabled`: `boolean`.
    #[doc(alias = "revisionsEnabled")]
    pub revisions_enabled: ::std::option::Option<bool>,
    /// `disputesEnabled`: `boolean`.
    #[doc(alias = "disputesEnabled")]
    pub disputes_enabled: ::std::option::Option<bool>,
    /// `disputesAllowedPerEvaluation`: `integer (int32)`.
    #[doc(alias = "disputesAllowedPerEvaluation")]
    pub disputes_allowed_per_evaluation: ::std::option::Option<i32>,
    /// `disputesAssignees`: `array of EvaluationSettingsAssignee`.
    #[doc(alias = "disputesAssignees")]
    pub disputes_assignees: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationSettingsAssignee>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationSettings "EvaluationSettings" 4 {
    (
        revisions_enabled: bool = "revisionsEnabled" 0 with_revisions_enabled,
        disputes_enabled: bool = "disputesEnabled" 0 with_disputes_enabled,
        disputes_allowed_per_evaluation: i32 = "disputesAllowedPerEvaluation" 0 with_disputes_allowed_per_evaluation,
        disputes_assignees: ::std::vec::Vec<crate::EvaluationSettingsAssignee> = "disputesAssignees" 0 with_disputes_assignees,
    )
});
