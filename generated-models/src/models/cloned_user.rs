// @generated from the schema "ClonedUser"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `ClonedUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ClonedUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `trustor`: `DomainEntityRef`, read-only.
    pub trustor: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ClonedUser "ClonedUser" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        trustor: Box<DomainEntityRef> = "trustor" with_trustor read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
