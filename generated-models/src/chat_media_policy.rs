// @generated from the schema "ChatMediaPolicy"; changes made here are lost at the next generation

/// The schema `ChatMediaPolicy`.
pub struct ChatMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `ChatMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::ChatMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatMediaPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatMediaPolicy = &<ChatMediaPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatMediaPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[("actions", "actions", 0), ("conditions", "conditions", 0)],
        fields: &[&E.actions, &E.conditions],
    }
};

crate::runtime::model!(ChatMediaPolicy);

crate::runtime::setters!(ChatMediaPolicy {
    with_actions: actions: ::std::boxed::Box<crate::PolicyActions>,
    with_conditions: conditions: ::std::boxed::Box<crate::ChatMediaPolicyConditions>,
});
