// @generated from the schema "AuditQueryFilter"; changes made here are lost at the next generation

/// The schema `AuditQueryFilter`.
pub struct AuditQueryFilter {
    /// `property`: `string`, required.
    pub property: ::std::option::Option<crate::runtime::Open<Property>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryFilter {
    const EMPTY: Self = Self {
        property: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryFilter = &<AuditQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("property", "property", 1), ("value", "value", 1)],
        fields: &[&E.property, &E.value],
    }
};

crate::runtime::model!(AuditQueryFilter);

crate::runtime::setters!(AuditQueryFilter {
    with_property: property: crate::runtime::Open<Property>,
    with_value: value: ::std::string::String,
});

/// The property `property` of `AuditQueryFilter`. Known values: `UserId`, `TrusteeOrganizationId`, `ClientId`, `Action`, `EntityType`, `EntityId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Property {
    UserId,
    TrusteeOrganizationId,
    ClientId,
    Action,
    EntityType,
    EntityId,
}

impl crate::runtime::Enum for Property {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserId, "UserId"),
        (Self::TrusteeOrganizationId, "TrusteeOrganizationId"),
        (Self::ClientId, "ClientId"),
        (Self::Action, "Action"),
        (Self::EntityType, "EntityType"),
        (Self::EntityId, "EntityId"),
    ];
}
