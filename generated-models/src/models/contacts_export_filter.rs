// @generated from the schema "ContactsExportFilter"; changes made here are lost at the next generation

use crate::{ContactsExportFieldFilter, ContactsExportFieldListFilter};
use crate::runtime::Extra;

/// The schema `ContactsExportFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsExportFilter {
    /// `eq`: `ContactsExportFieldFilter`.
    pub eq: Option<Box<ContactsExportFieldFilter>>,
    /// `in`: `ContactsExportFieldListFilter`.
    pub r#in: Option<Box<ContactsExportFieldListFilter>>,
    /// `and`: `array of ContactsExportFilter`.
    pub and: Option<Vec<ContactsExportFilter>>,
    /// `or`: `array of ContactsExportFilter`.
    pub or: Option<Vec<ContactsExportFilter>>,
    /// `not`: `ContactsExportFilter`.
    pub not: Option<Box<ContactsExportFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsExportFilter "ContactsExportFilter" 5 {
    (
        eq: Box<ContactsExportFieldFilter> = "eq" with_eq,
        r#in: Box<ContactsExportFieldListFilter> = "in" with_in,
        and: Vec<ContactsExportFilter> = "and" with_and,
        or: Vec<ContactsExportFilter> = "or" with_or,
        not: Box<ContactsExportFilter> = "not" with_not,
    )
});
