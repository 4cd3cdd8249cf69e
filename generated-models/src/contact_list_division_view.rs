// @generated from the schema "ContactListDivisionView"; changes made here are lost at the next generation

/// The schema `ContactListDivisionView`.
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

impl crate::runtime::Model for ContactListDivisionView {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        column_names: ::std::option::Option::None,
        phone_columns: ::std::option::Option::None,
        email_columns: ::std::option::Option::None,
        import_status: ::std::option::Option::None,
        size: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactListDivisionView = &<ContactListDivisionView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactListDivisionView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("columnNames", "column_names", 1),
            ("phoneColumns", "phone_columns", 0),
            ("emailColumns", "email_columns", 0),
            ("importStatus", "import_status", 2),
            ("size", "size", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.column_names,
            &E.phone_columns,
            &E.email_columns,
            &E.import_status,
            &E.size,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactListDivisionView);

crate::runtime::setters!(ContactListDivisionView {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_column_names: column_names: ::std::vec::Vec<::std::string::String>,
    with_phone_columns: phone_columns: ::std::vec::Vec<crate::ContactPhoneNumberColumn>,
    with_email_columns: email_columns: ::std::vec::Vec<crate::EmailColumn>,
    with_import_status: import_status: ::std::boxed::Box<crate::ImportStatus>,
    with_size: size: i64,
    with_self_uri: self_uri: ::std::string::String,
});
