// @generated from the schema "WorkitemDateBasedRuleUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedRuleUpdate`.
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

impl crate::runtime::Model for WorkitemDateBasedRuleUpdate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemDateBasedRuleUpdate = &<WorkitemDateBasedRuleUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemDateBasedRuleUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("condition", "condition", 0)],
        fields: &[&E.name, &E.condition],
    }
};

crate::runtime::model!(WorkitemDateBasedRuleUpdate);

crate::runtime::setters!(WorkitemDateBasedRuleUpdate {
    with_name: name: ::std::string::String,
    with_condition: condition: ::std::boxed::Box<crate::WorkitemDateBasedConditionUpdate>,
});
