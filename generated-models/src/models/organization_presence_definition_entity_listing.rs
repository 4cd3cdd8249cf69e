// @generated from the schema "OrganizationPresenceDefinitionEntityListing"; changes made here are lost at the next generation

use crate::OrganizationPresenceDefinition;
use crate::runtime::Extra;

/// The schema `OrganizationPresenceDefinitionEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrganizationPresenceDefinitionEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of OrganizationPresenceDefinition`.
    pub entities: Option<Vec<OrganizationPresenceDefinition>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrganizationPresenceDefinitionEntityListing "OrganizationPresenceDefinitionEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<OrganizationPresenceDefinition> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
