// @generated from the schema "WorkitemDateBasedRuleCreate"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedRuleCreate`.
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

impl crate::runtime::Model for WorkitemDateBasedRuleCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemDateBasedRuleCreate = &<WorkitemDateBasedRuleCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemDateBasedRuleCreate",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("condition", "condition", 1)],
        fields: &[&E.name, &E.condition],
    }
};

crate::runtime::model!(WorkitemDateBasedRuleCreate);

crate::runtime::setters!(WorkitemDateBasedRuleCreate {
    with_name: name: ::std::string::String,
    with_condition: condition: ::std::boxed::Box<crate::WorkitemDateBasedCondition>,
});
