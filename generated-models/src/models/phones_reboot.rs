// @generated from the schema "PhonesReboot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhonesReboot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhonesReboot {
    /// `phoneIds`: `array of string`.
    #[doc(alias = "phoneIds")]
    pub phone_ids: Option<Vec<String>>,
    /// `siteId`: `string`.
    #[doc(alias = "siteId")]
    pub site_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhonesReboot "PhonesReboot" 2 {
    (
        phone_ids: Vec<String> = "phoneIds" with_phone_ids,
        site_id: String = "siteId" with_site_id,
    )
});
