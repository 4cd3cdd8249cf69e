// @generated from the schema "WorkitemDateBasedRuleUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedRuleUpdate`.
#[repr(C)]
pub struct WorkitemDateBasedRuleUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `condition`: `WorkitemDateBasedConditionUpdate`.
    pub condition: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemDateBasedConditionUpdate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemDateBasedRuleUpdate "WorkitemDateBasedRuleUpdate" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        condition: ::std::boxed::Box<crate::WorkitemDateBasedConditionUpdate> = "condition" 0 with_condition,
    )
});
