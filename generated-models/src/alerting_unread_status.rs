// @generated from the schema "AlertingUnreadStatus"; changes made here are lost at the next generation

/// The schema `AlertingUnreadStatus`.
#[repr(C)]
pub struct AlertingUnreadStatus {
    /// `unread`: `boolean`, required.
    pub unread: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlertingUnreadStatus "AlertingUnreadStatus" 1 {
    (
        unread: bool = "unread" 1 with_unread,
    )
});
