// @generated from the schema "JourneyViewUser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyViewUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `emailAddress`: `string`, read-only.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewUser "JourneyViewUser" 3 {
    (
        id: String = "id" with_id read_only,
        email_address: String = "emailAddress" with_email_address read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
