// @generated from the schema "PhonesReboot"; changes made here are lost at the next generation

/// The schema `PhonesReboot`.
#[repr(C)]
pub struct PhonesReboot {
    /// `phoneIds`: `array of string`.
    #[doc(alias = "phoneIds")]
    pub phone_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `siteId`: `string`.
    #[doc(alias = "siteId")]
    pub site_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhonesReboot "PhonesReboot" 2 {
    (
        phone_ids: ::std::vec::Vec<::std::string::String> = "phoneIds" 0 with_phone_ids,
        site_id: ::std::string::String = "siteId" 0 with_site_id,
    )
});
