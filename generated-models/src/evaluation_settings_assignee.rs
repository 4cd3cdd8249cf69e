// @generated from the schema "EvaluationSettingsAssignee"; changes made here are lost at the next generation

/// The schema `EvaluationSettingsAssignee`.
#[repr(C)]
pub struct EvaluationSettingsAssignee {
    /// `user`: `UserReferenceWithName`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReferenceWithName>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationSettingsAssignee "EvaluationSettingsAssignee" 2 {
    (
        user: ::std::boxed::Box<crate::UserReferenceWithName> = "user" 0 with_user,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `EvaluationSettingsAssignee`. Known values: `Original`, `Individual`, `None`.
#[non_exhaustive]
pub enum Type {
    Original,
    Individual,
    None,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Original, "Original"),
        (Self::Individual, "Individual"),
        (Self::None, "None"),
    ];
}
