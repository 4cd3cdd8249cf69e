// @generated from the schema "ContactsExportQueryConditions"; changes made here are lost at the next generation

use crate::ContactsExportFilter;
use crate::runtime::Extra;

/// The schema `ContactsExportQueryConditions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsExportQueryConditions {
    /// `filters`: `ContactsExportFilter`.
    pub filters: Option<Box<ContactsExportFilter>>,
    /// `limit`: `integer (int32)`.
    pub limit: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsExportQueryConditions "ContactsExportQueryConditions" 2 {
    (
        filters: Box<ContactsExportFilter> = "filters" with_filters,
        limit: i32 = "limit" with_limit,
    )
});
