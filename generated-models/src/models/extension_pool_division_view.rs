// @generated from the schema "ExtensionPoolDivisionView"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::Extra;

/// The schema `ExtensionPoolDivisionView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExtensionPoolDivisionView {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExtensionPoolDivisionView "ExtensionPoolDivisionView" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
