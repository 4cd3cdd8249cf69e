// @generated from the schema "ContactsExportQueryConditions"; changes made here are lost at the next generation

/// The schema `ContactsExportQueryConditions`.
#[repr(C)]
pub struct ContactsExportQueryConditions {
    /// `filters`: `ContactsExportFilter`.
    pub filters: ::std::option::Option<::std::boxed::Box<crate::ContactsExportFilter>>,
    /// `limit`: `integer (int32)`.
    pub limit: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactsExportQueryConditions "ContactsExportQueryConditions" 2 {
    (
        filters: ::std::boxed::Box<crate::ContactsExportFilter> = "filters" 0 with_filters,
        limit: i32 = "limit" 0 with_limit,
    )
});
