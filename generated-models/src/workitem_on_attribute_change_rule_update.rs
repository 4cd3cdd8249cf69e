// @generated from the schema "WorkitemOnAttributeChangeRuleUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeRuleUpdate`.
#[repr(C)]
pub struct WorkitemOnAttributeChangeRuleUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `condition`: `WorkitemOnAttributeChangeConditionUpdate`.
    pub condition: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemOnAttributeChangeConditionUpdate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeRuleUpdate "WorkitemOnAttributeChangeRuleUpdate" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        condition: ::std::boxed::Box<crate::WorkitemOnAttributeChangeConditionUpdate> = "condition" 0 with_condition,
    )
});
