// @generated from the schema "ContactList"; changes made here are lost at the next generation

/// The schema `ContactList`.
pub struct ContactList {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `division`: `DomainEntityRef`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
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
    /// `previewModeColumnName`: `string`.
    #[doc(alias = "previewModeColumnName")]
    pub preview_mode_column_name: ::std::option::Option<::std::string::String>,
    /// `previewModeAcceptedValues`: `array of string`.
    #[doc(alias = "previewModeAcceptedValues")]
    pub preview_mode_accepted_values: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `size`: `integer (int64)`, read-only.
    pub size: ::std::option::Option<i64>,
    /// `attemptLimits`: `DomainEntityRef`.
    #[doc(alias = "attemptLimits")]
    pub attempt_limits: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `automaticTimeZoneMapping`: `boolean`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: ::std::option::Option<bool>,
    /// `zipCodeColumnName`: `string`.
    #[doc(alias = "zipCodeColumnName")]
    pub zip_code_column_name: ::std::option::Option<::std::string::String>,
    /// `columnDataTypeSpecifications`: `array of ColumnDataTypeSpecification`.
    #[doc(alias = "columnDataTypeSpecifications")]
    pub column_data_type_specifications: ::std::option::Option<
        ::std::vec::Vec<crate::ColumnDataTypeSpecification>,
    >,
    /// `trimWhitespace`: `boolean`.
    #[doc(alias = "trimWhitespace")]
    pub trim_whitespace: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactList {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        division: ::std::option::Option::None,
        column_names: ::std::option::Option::None,
        phone_columns: ::std::option::Option::None,
        email_columns: ::std::option::Option::None,
        import_status: ::std::option::Option::None,
        preview_mode_column_name: ::std::option::Option::None,
        preview_mode_accepted_values: ::std::option::Option::None,
        size: ::std::option::Option::None,
        attempt_limits: ::std::option::Option::None,
        automatic_time_zone_mapping: ::std::option::Option::None,
        zip_code_column_name: ::std::option::Option::None,
        column_data_type_specifications: ::std::option::Option::None,
        trim_whitespace: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactList = &<ContactList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("division", "division", 0),
            ("columnNames", "column_names", 1),
            ("phoneColumns", "phone_columns", 0),
            ("emailColumns", "email_columns", 0),
            ("importStatus", "import_status", 2),
            ("previewModeColumnName", "preview_mode_column_name", 0),
            ("previewModeAcceptedValues", "preview_mode_accepted_values", 0),
            ("size", "size", 2),
            ("attemptLimits", "attempt_limits", 0),
            ("automaticTimeZoneMapping", "automatic_time_zone_mapping", 0),
            ("zipCodeColumnName", "zip_code_column_name", 0),
            ("columnDataTypeSpecifications", "column_data_type_specifications", 0),
            ("trimWhitespace", "trim_whitespace", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.division,
            &E.column_names,
            &E.phone_columns,
            &E.email_columns,
            &E.import_status,
            &E.preview_mode_column_name,
            &E.preview_mode_accepted_values,
            &E.size,
            &E.attempt_limits,
            &E.automatic_time_zone_mapping,
            &E.zip_code_column_name,
            &E.column_data_type_specifications,
            &E.trim_whitespace,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactList);

crate::runtime::setters!(ContactList {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_division: division: ::std::boxed::Box<crate::DomainEntityRef>,
    with_column_names: column_names: ::std::vec::Vec<::std::string::String>,
    with_phone_columns: phone_columns: ::std::vec::Vec<crate::ContactPhoneNumberColumn>,
    with_email_columns: email_columns: ::std::vec::Vec<crate::EmailColumn>,
    with_import_status: import_status: ::std::boxed::Box<crate::ImportStatus>,
    with_preview_mode_column_name: preview_mode_column_name: ::std::string::String,
    with_preview_mode_accepted_values: preview_mode_accepted_values: ::std::vec::Vec<::std::string::String>,
    with_size: size: i64,
    with_attempt_limits: attempt_limits: ::std::boxed::Box<crate::DomainEntityRef>,
    with_automatic_time_zone_mapping: automatic_time_zone_mapping: bool,
    with_zip_code_column_name: zip_code_column_name: ::std::string::String,
    with_column_data_type_specifications: column_data_type_specifications: ::std::vec::Vec<crate::ColumnDataTypeSpecification>,
    with_trim_whitespace: trim_whitespace: bool,
    with_self_uri: self_uri: ::std::string::String,
});
