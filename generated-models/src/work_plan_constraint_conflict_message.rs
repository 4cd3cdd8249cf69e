// @generated from the schema "WorkPlanConstraintConflictMessage"; changes made here are lost at the next generation

/// The schema `WorkPlanConstraintConflictMessage`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanConstraintConflictMessage "WorkPlanConstraintConflictMessage" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        arguments: ::std::vec::Vec<crate::WorkPlanValidationMessageArgument> = "arguments" 0 with_arguments,
    )
});

/// The property `type` of `WorkPlanConstraintConflictMessage`. Known values: `UnknownFix`, `WithPotentialFixes`.
#[non_exhaustive]
pub enum Type {
    UnknownFix,
    WithPotentialFixes,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UnknownFix, "UnknownFix"),
        (Self::WithPotentialFixes, "WithPotentialFixes"),
    ];
}
