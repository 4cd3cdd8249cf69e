// @generated from the schema "JourneyEventDefinitionListing"; changes made here are lost at the next generation

use crate::JourneyEventDefinition;
use crate::runtime::Extra;

/// The schema `JourneyEventDefinitionListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyEventDefinitionListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of JourneyEventDefinition`.
    pub entities: Option<Vec<JourneyEventDefinition>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyEventDefinitionListing "JourneyEventDefinitionListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<JourneyEventDefinition> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
