// @generated from the schema "ValidateWorkPlanMessages"; changes made here are lost at the next generation

/// The schema `ValidateWorkPlanMessages`.
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

impl crate::runtime::Model for ValidateWorkPlanMessages {
    const EMPTY: Self = Self {
        violation_messages: ::std::option::Option::None,
        constraint_conflict_message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidateWorkPlanMessages = &<ValidateWorkPlanMessages as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidateWorkPlanMessages",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("violationMessages", "violation_messages", 0),
            ("constraintConflictMessage", "constraint_conflict_message", 0),
        ],
        fields: &[&E.violation_messages, &E.constraint_conflict_message],
    }
};

crate::runtime::model!(ValidateWorkPlanMessages);

crate::runtime::setters!(ValidateWorkPlanMessages {
    with_violation_messages: violation_messages: ::std::vec::Vec<crate::WorkPlanConfigurationViolationMessage>,
    with_constraint_conflict_message: constraint_conflict_message: ::std::boxed::Box<crate::ConstraintConflictMessage>,
});
