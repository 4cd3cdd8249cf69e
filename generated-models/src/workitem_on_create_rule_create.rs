// @generated from the schema "WorkitemOnCreateRuleCreate"; changes made here are lost at the next generation

/// The schema `WorkitemOnCreateRuleCreate`.
pub struct WorkitemOnCreateRuleCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemOnCreateRuleCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemOnCreateRuleCreate = &<WorkitemOnCreateRuleCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemOnCreateRuleCreate",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(WorkitemOnCreateRuleCreate);

crate::runtime::setters!(WorkitemOnCreateRuleCreate {
    with_name: name: ::std::string::String,
});
