// @generated from the schema "EmailMediaPolicy"; changes made here are lost at the next generation

/// The schema `EmailMediaPolicy`.
pub struct EmailMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `EmailMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::EmailMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailMediaPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailMediaPolicy = &<EmailMediaPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailMediaPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[("actions", "actions", 0), ("conditions", "conditions", 0)],
        fields: &[&E.actions, &E.conditions],
    }
};

crate::runtime::model!(EmailMediaPolicy);

crate::runtime::setters!(EmailMediaPolicy {
    with_actions: actions: ::std::boxed::Box<crate::PolicyActions>,
    with_conditions: conditions: ::std::boxed::Box<crate::EmailMediaPolicyConditions>,
});
