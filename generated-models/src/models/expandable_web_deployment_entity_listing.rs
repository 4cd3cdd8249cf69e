// @generated from the schema "ExpandableWebDeploymentEntityListing"; changes made here are lost at the next generation

use crate::ExpandableWebDeployment;
use crate::runtime::Extra;

/// The schema `ExpandableWebDeploymentEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExpandableWebDeploymentEntityListing {
    /// `entities`: `array of ExpandableWebDeployment`.
    pub entities: Option<Vec<ExpandableWebDeployment>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExpandableWebDeploymentEntityListing "ExpandableWebDeploymentEntityListing" 5 {
    (
        entities: Vec<ExpandableWebDeployment> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        total: i64 = "total" with_total,
    )
});
