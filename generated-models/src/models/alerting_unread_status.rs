// @generated from the schema "AlertingUnreadStatus"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AlertingUnreadStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertingUnreadStatus {
    /// `unread`: `boolean`, required.
    pub unread: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertingUnreadStatus "AlertingUnreadStatus" 1 {
    (
        unread: bool = "unread" with_unread required,
    )
});
