// @generated from the schema "CopilotRule"; changes made here are lost at the next generation

/// The schema `CopilotRule`.
pub struct CopilotRule {
    /// `conditions`: `array of CopilotCondition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::CopilotCondition>>,
    /// `actions`: `array of CopilotAction`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::CopilotAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopilotRule {
    const EMPTY: Self = Self {
        conditions: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopilotRule = &<CopilotRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopilotRule",
        empty: E,
        extra: &E.extra,
        properties: &[("conditions", "conditions", 1), ("actions", "actions", 1)],
        fields: &[&E.conditions, &E.actions],
    }
};

crate::runtime::model!(CopilotRule);

crate::runtime::setters!(CopilotRule {
    with_conditions: conditions: ::std::vec::Vec<crate::CopilotCondition>,
    with_actions: actions: ::std::vec::Vec<crate::CopilotAction>,
});
