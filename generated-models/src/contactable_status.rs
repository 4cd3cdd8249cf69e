// @generated from the schema "ContactableStatus"; changes made here are lost at the next generation

/// The schema `ContactableStatus`.
#[repr(C)]
pub struct ContactableStatus {
    /// `contactable`: `boolean`.
    pub contactable: ::std::option::Option<bool>,
    /// `columnStatus`: `map of ColumnStatus`.
    #[doc(alias = "columnStatus")]
    pub column_status: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::ColumnStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactableStatus "ContactableStatus" 2 {
    (
        contactable: bool = "contactable" 0 with_contactable,
        column_status: ::std::collections::BTreeMap<::std::string::String, crate::ColumnStatus> = "columnStatus" 0 with_column_status,
    )
});
