// @generated from the schema "ValidateWorkPlanMessages"; changes made here are lost at the next generation

/// The schema `ValidateWorkPlanMessages`.
#[repr(C)]
pub struct ValidateWorkPlanMessages {
    /// `violationMessages`: `array of WorkPlanConfigurationViolationMessage`.
    #[doc(alias = "violationMessages")]
    pub violation_messages: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanConfigurationViolationMessage>,
    >,
    /// `constraintConflictMessage`: `ConstraintConflictMessage`.
    #[doc(alias = "constraintConflictMessage")]
    pub constraint_conflict_message: ::std::option::Option<
        ::std::boxed::Box<crate::ConstraintConflictMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidateWorkPlanMessages "ValidateWorkPlanMessages" 2 {
    (
        violation_messages: ::std::vec::Vec<crate::WorkPlanConfigurationViolationMessage> = "violationMessages" 0 with_violation_messages,
        constraint_conflict_message: ::std::boxed::Box<crate::ConstraintConflictMessage> = "constraintConflictMessage" 0 with_constraint_conflict_message,
    )
});
