// @generated from the schema "WidgetDeploymentEntityListing"; changes made here are lost at the next generation

use crate::WidgetDeployment;
use crate::runtime::Extra;

/// The schema `WidgetDeploymentEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WidgetDeploymentEntityListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of WidgetDeployment`.
    pub entities: Option<Vec<WidgetDeployment>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WidgetDeploymentEntityListing "WidgetDeploymentEntityListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<WidgetDeployment> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
