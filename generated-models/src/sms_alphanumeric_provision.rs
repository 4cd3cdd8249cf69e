// @generated from the schema "SmsAlphanumericProvision"; changes made here are lost at the next generation

/// The schema `SmsAlphanumericProvision`.
#[repr(C)]
pub struct SmsAlphanumericProvision {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SmsAlphanumericProvision "SmsAlphanumericProvision" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
