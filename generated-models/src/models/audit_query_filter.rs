// @generated from the schema "AuditQueryFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AuditQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryFilter {
    /// `property`: one of `UserId`, `TrusteeOrganizationId`, `ClientId`, `Action` and 2 more, required.
    pub property: Option<Open<Property>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryFilter "AuditQueryFilter" 2 {
    (
        property: Open<Property> = "property" with_property required,
        value: String = "value" with_value required,
    )
});

/// The property `property` of `AuditQueryFilter`. Known values: `UserId`, `TrusteeOrganizationId`, `ClientId`, `Action`, `EntityType`, `EntityId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Property {
    UserId,
    TrusteeOrganizationId,
    ClientId,
    Action,
    EntityType,
    EntityId,
}

crate::runtime::values!(Property {
    UserId = "UserId",
    TrusteeOrganizationId = "TrusteeOrganizationId",
    ClientId = "ClientId",
    Action = "Action",
    EntityType = "EntityType",
    EntityId = "EntityId",
});
