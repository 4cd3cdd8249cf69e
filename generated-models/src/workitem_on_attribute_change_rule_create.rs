// @generated from the schema "WorkitemOnAttributeChangeRuleCreate"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeRuleCreate`.
#[repr(C)]
pub struct WorkitemOnAttributeChangeRuleCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `condition`: `WorkitemOnAttributeChangeCondition`, required.
    pub condition: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemOnAttributeChangeCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeRuleCreate "WorkitemOnAttributeChangeRuleCreate" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        condition: ::std::boxed::Box<crate::WorkitemOnAttributeChangeCondition> = "condition" 1 with_condition,
    )
});
