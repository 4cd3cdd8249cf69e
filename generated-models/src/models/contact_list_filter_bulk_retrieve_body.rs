// @generated from the schema "ContactListFilterBulkRetrieveBody"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactListFilterBulkRetrieveBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListFilterBulkRetrieveBody {
    /// `ids`: `array of string`, required.
    pub ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListFilterBulkRetrieveBody "ContactListFilterBulkRetrieveBody" 1 {
    (
        ids: Vec<String> = "ids" with_ids required,
    )
});
