// @generated from the schema "BusinessUnitActivityCodeListing"; changes made here are lost at the next generation

use crate::BusinessUnitActivityCode;
use crate::runtime::Extra;

/// The schema `BusinessUnitActivityCodeListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BusinessUnitActivityCodeListing {
    /// `entities`: `array of BusinessUnitActivityCode`.
    pub entities: Option<Vec<BusinessUnitActivityCode>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BusinessUnitActivityCodeListing "BusinessUnitActivityCodeListing" 2 {
    (
        entities: Vec<BusinessUnitActivityCode> = "entities" with_entities,
        download_url: String = "downloadUrl" with_download_url,
    )
});
