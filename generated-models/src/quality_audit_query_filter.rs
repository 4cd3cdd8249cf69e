// @generated from the schema "QualityAuditQueryFilter"; changes made here are lost at the next generation

/// The schema `QualityAuditQueryFilter`.
#[repr(C)]
pub struct QualityAuditQueryFilter {
    /// `property`: `string`, required.
    pub property: ::std::option::Option<crate::runtime::Open<Property>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QualityAuditQueryFilter "QualityAuditQueryFilter" 2 {
    (
        property: crate::runtime::Open<Property> = "property" 1 with_property,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `property` of `QualityAuditQueryFilter`. Known values: `UserId`, `TrusteeOrganizationId`, `TrusteeOnlyAudits`, `ClientId`, `Action`, `EntityType`, `EntityId`, `ConversationId`, `ServiceName`.
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

crate::runtime::known!(Property);

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
