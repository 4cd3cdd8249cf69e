// @generated from the schema "MessageMediaPolicy"; changes made here are lost at the next generation

/// The schema `MessageMediaPolicy`.
pub struct MessageMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `MessageMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::MessageMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageMediaPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageMediaPolicy = &<MessageMediaPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageMediaPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[("actions", "actions", 0), ("conditions", "conditions", 0)],
        fields: &[&E.actions, &E.conditions],
    }
};

crate::runtime::model!(MessageMediaPolicy);

crate::runtime::setters!(MessageMediaPolicy {
    with_actions: actions: ::std::boxed::Box<crate::PolicyActions>,
    with_conditions: conditions: ::std::boxed::Box<crate::MessageMediaPolicyConditions>,
});
