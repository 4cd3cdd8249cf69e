// @generated from the schema "AuditQueryFilter"; changes made here are lost at the next generation

/// The schema `AuditQueryFilter`.
#[repr(C)]
pub struct AuditQueryFilter {
    /// `property`: `string`, required.
    pub property: ::std::option::Option<crate::runtime::Open<Property>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditQueryFilter "AuditQueryFilter" 2 {
    (
        property: crate::runtime::Open<Property> = "property" 1 with_property,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `property` of `AuditQueryFilter`. Known values: `UserId`, `TrusteeOrganizationId`, `ClientId`, `Action`, `EntityType`, `EntityId`.
#[non_exhaustive]
pub enum Property {
    UserId,
    TrusteeOrganizationId,
    ClientId,
    Action,
    EntityType,
    EntityId,
}

crate::runtime::known!(Property);

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
