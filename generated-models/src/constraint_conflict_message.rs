// @generated from the schema "ConstraintConflictMessage"; changes made here are lost at the next generation

/// The schema `ConstraintConflictMessage`.
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

impl crate::runtime::Model for ConstraintConflictMessage {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        conflicted_constraint_messages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConstraintConflictMessage = &<ConstraintConflictMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConstraintConflictMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("message", "message", 0),
            ("conflictedConstraintMessages", "conflicted_constraint_messages", 0),
        ],
        fields: &[&E.message, &E.conflicted_constraint_messages],
    }
};

crate::runtime::model!(ConstraintConflictMessage);

crate::runtime::setters!(ConstraintConflictMessage {
    with_message: message: ::std::boxed::Box<crate::WorkPlanConstraintConflictMessage>,
    with_conflicted_constraint_messages: conflicted_constraint_messages: ::std::vec::Vec<crate::WorkPlanConstraintMessage>,
});
