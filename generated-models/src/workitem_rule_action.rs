// @generated from the schema "WorkitemRuleAction"; changes made here are lost at the next generation

/// The schema `WorkitemRuleAction`.
#[repr(C)]
pub struct WorkitemRuleAction {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemRuleAction "WorkitemRuleAction" 1 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `WorkitemRuleAction`. Known values: `LaunchFlow`.
#[non_exhaustive]
pub enum Type {
    LaunchFlow,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::LaunchFlow, "LaunchFlow")];
}
