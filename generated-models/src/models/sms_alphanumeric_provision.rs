// @generated from the schema "SmsAlphanumericProvision"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SmsAlphanumericProvision`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsAlphanumericProvision {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsAlphanumericProvision "SmsAlphanumericProvision" 3 {
    (
        id: String = "id" with_id read_only,
        phone_number: String = "phoneNumber" with_phone_number required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
