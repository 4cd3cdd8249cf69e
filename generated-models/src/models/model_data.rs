// @generated from the schema "ModelData"; changes made here are lost at the next generation

use crate::PlanningGroupModel;
use crate::runtime::Extra;

/// The schema `ModelData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ModelData {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: Option<Vec<String>>,
    /// `downloadResult`: `array of PlanningGroupModel`.
    #[doc(alias = "downloadResult")]
    pub download_result: Option<Vec<PlanningGroupModel>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ModelData "ModelData" 2 {
    (
        download_urls: Vec<String> = "downloadUrls" with_download_urls,
        download_result: Vec<PlanningGroupModel> = "downloadResult" with_download_result,
    )
});
