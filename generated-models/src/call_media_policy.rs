// @generated from the schema "CallMediaPolicy"; changes made here are lost at the next generation

/// The schema `CallMediaPolicy`.
pub struct CallMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `CallMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::CallMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallMediaPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallMediaPolicy = &<CallMediaPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallMediaPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[("actions", "actions", 0), ("conditions", "conditions", 0)],
        fields: &[&E.actions, &E.conditions],
    }
};

crate::runtime::model!(CallMediaPolicy);

crate::runtime::setters!(CallMediaPolicy {
    with_actions: actions: ::std::boxed::Box<crate::PolicyActions>,
    with_conditions: conditions: ::std::boxed::Box<crate::CallMediaPolicyConditions>,
});
