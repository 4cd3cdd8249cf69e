// @generated from the schema "WorkitemDateBasedRuleCreate"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedRuleCreate`.
#[repr(C)]
pub struct WorkitemDateBasedRuleCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `condition`: `WorkitemDateBasedCondition`, required.
    pub condition: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemDateBasedCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemDateBasedRuleCreate "WorkitemDateBasedRuleCreate" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        condition: ::std::boxed::Box<crate::WorkitemDateBasedCondition> = "condition" 1 with_condition,
    )
});
