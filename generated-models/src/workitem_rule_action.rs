// @generated from the schema "WorkitemRuleAction"; changes made here are lost at the next generation

/// The schema `WorkitemRuleAction`.
pub struct WorkitemRuleAction {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemRuleAction {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemRuleAction = &<WorkitemRuleAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemRuleAction",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0)],
        fields: &[&E.r#type],
    }
};

crate::runtime::model!(WorkitemRuleAction);

crate::runtime::setters!(WorkitemRuleAction {
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `WorkitemRuleAction`. Known values: `LaunchFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    LaunchFlow,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::LaunchFlow, "LaunchFlow")];
}
