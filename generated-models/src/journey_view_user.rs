// @generated from the schema "JourneyViewUser"; changes made here are lost at the next generation

/// The schema `JourneyViewUser`.
#[repr(C)]
pub struct JourneyViewUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `emailAddress`: `string`, read-only.
    #[doc(alias = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewUser "JourneyViewUser" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        email_address: ::std::string::String = "emailAddress" 2 with_email_address,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
