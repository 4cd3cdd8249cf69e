// @generated from the schema "QualityAuditQueryFilter"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `QualityAuditQueryFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QualityAuditQueryFilter {
    /// `property`: one of `UserId`, `TrusteeOrganizationId`, `TrusteeOnlyAudits`, `ClientId` and 5 more, required.
    pub property: Option<Open<Property>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QualityAuditQueryFilter "QualityAuditQueryFilter" 2 {
    (
        property: Open<Property> = "property" with_property required,
        value: String = "value" with_value required,
    )
});

/// The property `property` of `QualityAuditQueryFilter`. Known values: `UserId`, `TrusteeOrganizationId`, `TrusteeOnlyAudits`, `ClientId`, `Action`, `EntityType`, `EntityId`, `ConversationId`, `ServiceName`.
#[repr(u16)]
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

crate::runtime::values!(Property {
    UserId = "UserId",
    TrusteeOrganizationId = "TrusteeOrganizationId",
    TrusteeOnlyAudits = "TrusteeOnlyAudits",
    ClientId = "ClientId",
    Action = "Action",
    EntityType = "EntityType",
    EntityId = "EntityId",
    ConversationId = "ConversationId",
    ServiceName = "ServiceName",
});
