// @generated from the schema "WorkitemOnAttributeChangeRuleCreate"; changes made here are lost at the next generation

/// The schema `WorkitemOnAttributeChangeRuleCreate`.
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

impl crate::runtime::Model for WorkitemOnAttributeChangeRuleCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemOnAttributeChangeRuleCreate = &<WorkitemOnAttributeChangeRuleCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemOnAttributeChangeRuleCreate",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("condition", "condition", 1)],
        fields: &[&E.name, &E.condition],
    }
};

crate::runtime::model!(WorkitemOnAttributeChangeRuleCreate);

crate::runtime::setters!(WorkitemOnAttributeChangeRuleCreate {
    with_name: name: ::std::string::String,
    with_condition: condition: ::std::boxed::Box<crate::WorkitemOnAttributeChangeCondition>,
});
