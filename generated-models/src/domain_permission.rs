// @generated from the schema "DomainPermission"; changes made here are lost at the next generation

/// The schema `DomainPermission`.
pub struct DomainPermission {
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// `allowsConditions`: `boolean`.
    #[doc(alias = "allowsConditions")]
    pub allows_conditions: ::std::option::Option<bool>,
    /// `divisionAware`: `boolean`.
    #[doc(alias = "divisionAware")]
    pub division_aware: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainPermission {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        action: ::std::option::Option::None,
        label: ::std::option::Option::None,
        allows_conditions: ::std::option::Option::None,
        division_aware: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainPermission = &<DomainPermission as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainPermission",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("domain", "domain", 0),
            ("entityType", "entity_type", 0),
            ("action", "action", 0),
            ("label", "label", 0),
            ("allowsConditions", "allows_conditions", 0),
            ("divisionAware", "division_aware", 0),
        ],
        fields: &[
            &E.domain,
            &E.entity_type,
            &E.action,
            &E.label,
            &E.allows_conditions,
            &E.division_aware,
        ],
    }
};

crate::runtime::model!(DomainPermission);

crate::runtime::setters!(DomainPermission {
    with_domain: domain: ::std::string::String,
    with_entity_type: entity_type: ::std::string::String,
    with_action: action: ::std::string::String,
    with_label: label: ::std::string::String,
    with_allows_conditions: allows_conditions: bool,
    with_division_aware: division_aware: bool,
});
