// @generated from the schema "CrossPlatformMessageMediaPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformMessageMediaPolicy`.
pub struct CrossPlatformMessageMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `conditions`: `MessageMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::MessageMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CrossPlatformMessageMediaPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CrossPlatformMessageMediaPolicy = &<CrossPlatformMessageMediaPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CrossPlatformMessageMediaPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[("actions", "actions", 0), ("conditions", "conditions", 0)],
        fields: &[&E.actions, &E.conditions],
    }
};

crate::runtime::model!(CrossPlatformMessageMediaPolicy);

crate::runtime::setters!(CrossPlatformMessageMediaPolicy {
    with_actions: actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    with_conditions: conditions: ::std::boxed::Box<crate::MessageMediaPolicyConditions>,
});
