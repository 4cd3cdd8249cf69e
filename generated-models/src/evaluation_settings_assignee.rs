// @generated from the schema "EvaluationSettingsAssignee"; changes made here are lost at the next generation

/// The schema `EvaluationSettingsAssignee`.
pub struct EvaluationSettingsAssignee {
    /// `user`: `UserReferenceWithName`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReferenceWithName>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationSettingsAssignee {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationSettingsAssignee = &<EvaluationSettingsAssignee as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationSettingsAssignee",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 0), ("type", "type", 0)],
        fields: &[&E.user, &E.r#type],
    }
};

crate::runtime::model!(EvaluationSettingsAssignee);

crate::runtime::setters!(EvaluationSettingsAssignee {
    with_user: user: ::std::boxed::Box<crate::UserReferenceWithName>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `EvaluationSettingsAssignee`. Known values: `Original`, `Individual`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Original,
    Individual,
    None,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Original, "Original"),
        (Self::Individual, "Individual"),
        (Self::None, "None"),
    ];
}
