// @generated from the schema "DivisionedDomainEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DivisionedDomainEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DivisionedDomainEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DivisionedDomainEntityRef "DivisionedDomainEntityRef" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        self_uri: String = "selfUri" with_self_uri,
    )
});
