// @generated from the schema "WorkitemOnAttributeChangeRuleUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeRuleUpdate`.
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

impl crate::runtime::Model for WorkitemOnAttributeChangeRuleUpdate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemOnAttributeChangeRuleUpdate = &<WorkitemOnAttributeChangeRuleUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemOnAttributeChangeRuleUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("condition", "condition", 0)],
        fields: &[&E.name, &E.condition],
    }
};

crate::runtime::model!(WorkitemOnAttributeChangeRuleUpdate);

crate::runtime::setters!(WorkitemOnAttributeChangeRuleUpdate {
    with_name: name: ::std::string::String,
    with_condition: condition: ::std::boxed::Box<crate::WorkitemOnAttributeChangeConditionUpdate>,
});
