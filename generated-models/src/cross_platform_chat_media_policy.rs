// @generated from the schema "CrossPlatformChatMediaPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformChatMediaPolicy`.
pub struct CrossPlatformChatMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `conditions`: `ChatMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::ChatMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CrossPlatformChatMediaPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CrossPlatformChatMediaPolicy = &<CrossPlatformChatMediaPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CrossPlatformChatMediaPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[("actions", "actions", 0), ("conditions", "conditions", 0)],
        fields: &[&E.actions, &E.conditions],
    }
};

crate::runtime::model!(CrossPlatformChatMediaPolicy);

crate::runtime::setters!(CrossPlatformChatMediaPolicy {
    with_actions: actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    with_conditions: conditions: ::std::boxed::Box<crate::ChatMediaPolicyConditions>,
});
