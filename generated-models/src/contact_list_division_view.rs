// @generated from the schema "ContactListDivisionView"; changes made here are lost at the next generation

/// The schema `ContactListDivisionView`.
#[repr(C)]
pub struct ContactListDivisionView {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `columnNames`: `array of string`, required.
    #[doc(alias = "columnNames")]
    pub column_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `phoneColumns`: `array of ContactPhoneNumberColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: ::std::option::Option<
        ::std::vec::Vec<crate::ContactPhoneNumberColumn>,
    >,
    /// `emailColumns`: `array of EmailColumn`.
    #[doc(alias = "emailColumns")]
    pub email_columns: ::std::option::Option<::std::vec::Vec<crate::EmailColumn>>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: ::std::option::Option<::std::boxed::Box<crate::ImportStatus>>,
    /// `size`: `integer (int64)`, read-only.
    pub size: ::std::option::Option<i64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactListDivisionView "ContactListDivisionView" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        column_names: ::std::vec::Vec<::std::string::String> = "columnNames" 1 with_column_names,
        phone_columns: ::std::vec::Vec<crate::ContactPhoneNumberColumn> = "phoneColumns" 0 with_phone_columns,
        email_columns: ::std::vec::Vec<crate::EmailColumn> = "emailColumns" 0 with_email_columns,
        import_status: ::std::boxed::Box<crate::ImportStatus> = "importStatus" 2 with_import_status,
        size: i64 = "size" 2 with_size,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
