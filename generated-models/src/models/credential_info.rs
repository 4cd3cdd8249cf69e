// @generated from the schema "CredentialInfo"; changes made here are lost at the next generation

use crate::CredentialType;
use crate::runtime::{DateTime, Extra};

/// The schema `CredentialInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CredentialInfo {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `type`: `CredentialType`.
    pub r#type: Option<Box<CredentialType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CredentialInfo "CredentialInfo" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        created_date: DateTime = "createdDate" with_created_date read_only,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
        r#type: Box<CredentialType> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
