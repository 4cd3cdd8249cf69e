// @generated from the schema "WorkPlanConstraintConflictMessage"; changes made here are lost at the next generation

/// The schema `WorkPlanConstraintConflictMessage`.
pub struct WorkPlanConstraintConflictMessage {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `arguments`: `array of WorkPlanValidationMessageArgument`.
    pub arguments: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanValidationMessageArgument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanConstraintConflictMessage {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        arguments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanConstraintConflictMessage = &<WorkPlanConstraintConflictMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanConstraintConflictMessage",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("arguments", "arguments", 0)],
        fields: &[&E.r#type, &E.arguments],
    }
};

crate::runtime::model!(WorkPlanConstraintConflictMessage);

crate::runtime::setters!(WorkPlanConstraintConflictMessage {
    with_type: r#type: crate::runtime::Open<Type>,
    with_arguments: arguments: ::std::vec::Vec<crate::WorkPlanValidationMessageArgument>,
});

/// The property `type` of `WorkPlanConstraintConflictMessage`. Known values: `UnknownFix`, `WithPotentialFixes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    UnknownFix,
    WithPotentialFixes,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnknownFix, "UnknownFix"),
        (Self::WithPotentialFixes, "WithPotentialFixes"),
    ];
}
