// @generated from the schema "ContactsExportFilter"; changes made here are lost at the next generation

/// The schema `ContactsExportFilter`.
#[repr(C)]
pub struct ContactsExportFilter {
    /// `eq`: `ContactsExportFieldFilter`.
    pub eq: ::std::option::Option<::std::boxed::Box<crate::ContactsExportFieldFilter>>,
    /// `in`: `ContactsExportFieldListFilter`.
    pub r#in: ::std::option::Option<
        ::std::boxed::Box<crate::ContactsExportFieldListFilter>,
    >,
    /// `and`: `array of ContactsExportFilter`.
    pub and: ::std::option::Option<::std::vec::Vec<crate::ContactsExportFilter>>,
    /// `or`: `array of ContactsExportFilter`.
    pub or: ::std::option::Option<::std::vec::Vec<crate::ContactsExportFilter>>,
    /// `not`: `ContactsExportFilter`.
    pub not: ::std::option::Option<::std::boxed::Box<crate::ContactsExportFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactsExportFilter "ContactsExportFilter" 5 {
    (
        eq: ::std::boxed::Box<crate::ContactsExportFieldFilter> = "eq" 0 with_eq,
        r#in: ::std::boxed::Box<crate::ContactsExportFieldListFilter> = "in" 0 with_in,
        and: ::std::vec::Vec<crate::ContactsExportFilter> = "and" 0 with_and,
        or: ::std::vec::Vec<crate::ContactsExportFilter> = "or" 0 with_or,
        not: ::std::boxed::Box<crate::ContactsExportFilter> = "not" 0 with_not,
    )
});
