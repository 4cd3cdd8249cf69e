// @generated from the schema "ContactableStatus"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::ColumnStatus;
use crate::runtime::Extra;

/// The schema `ContactableStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactableStatus {
    /// `contactable`: `boolean`.
    pub contactable: Option<bool>,
    /// `columnStatus`: `map of ColumnStatus`.
    #[doc(alias = "columnStatus")]
    pub column_status: Option<BTreeMap<String, ColumnStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactableStatus "ContactableStatus" 2 {
    (
        contactable: bool = "contactable" with_contactable,
        column_status: BTreeMap<String, ColumnStatus> = "columnStatus" with_column_status,
    )
});
