// @generated from the schema "BusinessUnitListItem"; changes made here are lost at the next generation

use crate::DivisionReference;
use crate::runtime::Extra;

/// The schema `BusinessUnitListItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BusinessUnitListItem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `authorized`: `boolean`, read-only.
    pub authorized: Option<bool>,
    /// `division`: `DivisionReference`.
    pub division: Option<Box<DivisionReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BusinessUnitListItem "BusinessUnitListItem" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        authorized: bool = "authorized" with_authorized read_only,
        division: Box<DivisionReference> = "division" with_division,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
