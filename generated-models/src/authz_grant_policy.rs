// @generated from the schema "AuthzGrantPolicy"; changes made here are lost at the next generation

/// The schema `AuthzGrantPolicy`.
pub struct AuthzGrantPolicy {
    /// `actions`: `array of string`.
    pub actions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `condition`: `string`.
    pub condition: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthzGrantPolicy {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        condition: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthzGrantPolicy = &<AuthzGrantPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthzGrantPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actions", "actions", 0),
            ("condition", "condition", 0),
            ("domain", "domain", 0),
            ("entityName", "entity_name", 0),
        ],
        fields: &[&E.actions, &E.condition, &E.domain, &E.entity_name],
    }
};

crate::runtime::model!(AuthzGrantPolicy);

crate::runtime::setters!(AuthzGrantPolicy {
    with_actions: actions: ::std::vec::Vec<::std::string::String>,
    with_condition: condition: ::std::string::String,
    with_domain: domain: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
});
