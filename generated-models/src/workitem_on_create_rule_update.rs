// @generated from the schema "WorkitemOnCreateRuleUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemOnCreateRuleUpdate`.
pub struct WorkitemOnCreateRuleUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemOnCreateRuleUpdate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemOnCreateRuleUpdate = &<WorkitemOnCreateRuleUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemOnCreateRuleUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(WorkitemOnCreateRuleUpdate);

crate::runtime::setters!(WorkitemOnCreateRuleUpdate {
    with_name: name: ::std::string::String,
});
