// @generated from the schema "ConstraintConflictMessage"; changes made here are lost at the next generation

/// The schema `ConstraintConflictMessage`.
#[repr(C)]
pub struct ConstraintConflictMessage {
    /// `message`: `WorkPlanConstraintConflictMessage`.
    pub message: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanConstraintConflictMessage>,
    >,
    /// `conflictedConstraintMessages`: `array of WorkPlanConstraintMessage`.
    #[doc(alias = "conflictedConstraintMessages")]
    pub conflicted_constraint_messages: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanConstraintMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConstraintConflictMessage "ConstraintConflictMessage" 2 {
    (
        message: ::std::boxed::Box<crate::WorkPlanConstraintConflictMessage> = "message" 0 with_message,
        conflicted_constraint_messages: ::std::vec::Vec<crate::WorkPlanConstraintMessage> = "conflictedConstraintMessages" 0 with_conflicted_constraint_messages,
    )
});
