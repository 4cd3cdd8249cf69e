// @generated from the schema "QualityAuditQueryFilter"; changes made here are lost at the next generation

/// The schema `QualityAuditQueryFilter`.
pub struct QualityAuditQueryFilter {
    /// `property`: `string`, required.
    pub property: ::std::option::Option<crate::runtime::Open<Property>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QualityAuditQueryFilter {
    const EMPTY: Self = Self {
        property: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QualityAuditQueryFilter = &<QualityAuditQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QualityAuditQueryFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("property", "property", 1), ("value", "value", 1)],
        fields: &[&E.property, &E.value],
    }
};

crate::runtime::model!(QualityAuditQueryFilter);

crate::runtime::setters!(QualityAuditQueryFilter {
    with_property: property: crate::runtime::Open<Property>,
    with_value: value: ::std::string::String,
});

/// The property `property` of `QualityAuditQueryFilter`. Known values: `UserId`, `TrusteeOrganizationId`, `TrusteeOnlyAudits`, `ClientId`, `Action`, `EntityType`, `EntityId`, `ConversationId`, `ServiceName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Property {
    UserId,
    TrusteeOrganizationId,
    TrusteeOnlyAudits,
    ClientId,
    Action,
    EntityType,
    EntityId,
    ConversationId,
    ServiceName,
}

impl crate::runtime::Enum for Property {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserId, "UserId"),
        (Self::TrusteeOrganizationId, "TrusteeOrganizationId"),
        (Self::TrusteeOnlyAudits, "TrusteeOnlyAudits"),
        (Self::ClientId, "ClientId"),
        (Self::Action, "Action"),
        (Self::EntityType, "EntityType"),
        (Self::EntityId, "EntityId"),
        (Self::ConversationId, "ConversationId"),
        (Self::ServiceName, "ServiceName"),
    ];
}
