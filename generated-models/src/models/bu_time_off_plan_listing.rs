// @generated from the schema "BuTimeOffPlanListing"; changes made here are lost at the next generation

use crate::BuTimeOffPlanResponse;
use crate::runtime::Extra;

/// The schema `BuTimeOffPlanListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffPlanListing {
    /// `entities`: `array of BuTimeOffPlanResponse`.
    pub entities: Option<Vec<BuTimeOffPlanResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffPlanListing "BuTimeOffPlanListing" 2 {
    (
        entities: Vec<BuTimeOffPlanResponse> = "entities" with_entities,
        download_url: String = "downloadUrl" with_download_url,
    )
});
