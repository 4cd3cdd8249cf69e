// @generated from the schema "DialerContactlistConfigChangeContactList"; changes made here are lost at the next generation

/// The schema `DialerContactlistConfigChangeContactList`.
pub struct DialerContactlistConfigChangeContactList {
    /// `columnNames`: `array of string`.
    #[doc(alias = "columnNames")]
    pub column_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `phoneColumns`: `array of DialerContactlistConfigChangeContactPhoneNumberColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerContactlistConfigChangeContactPhoneNumberColumn>,
    >,
    /// `emailColumns`: `array of DialerContactlistConfigChangeEmailColumn`.
    #[doc(alias = "emailColumns")]
    pub email_columns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerContactlistConfigChangeEmailColumn>,
    >,
    /// `importStatus`: `DialerContactlistConfigChangeImportStatus`.
    #[doc(alias = "importStatus")]
    pub import_status: ::std::option::Option<
        ::std::boxed::Box<crate::DialerContactlistConfigChangeImportStatus>,
    >,
    /// `previewModeColumnName`: `string`.
    #[doc(alias = "previewModeColumnName")]
    pub preview_mode_column_name: ::std::option::Option<::std::string::String>,
    /// `previewModeAcceptedValues`: `array of string`.
    #[doc(alias = "previewModeAcceptedValues")]
    pub preview_mode_accepted_values: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `size`: `integer`.
    pub size: ::std::option::Option<i64>,
    /// `attemptLimits`: `DialerContactlistConfigChangeUriReference`.
    #[doc(alias = "attemptLimits")]
    pub attempt_limits: ::std::option::Option<
        ::std::boxed::Box<crate::DialerContactlistConfigChangeUriReference>,
    >,
    /// `automaticTimeZoneMapping`: `boolean`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: ::std::option::Option<bool>,
    /// `zipCodeColumnName`: `string`.
    #[doc(alias = "zipCodeColumnName")]
    pub zip_code_column_name: ::std::option::Option<::std::string::String>,
    /// `division`: `DialerContactlistConfigChangeUriReference`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::DialerContactlistConfigChangeUriReference>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerContactlistConfigChangeContactList {
    const EMPTY: Self = Self {
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
        division: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContactlistConfigChangeContactList = &<DialerContactlistConfigChangeContactList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContactlistConfigChangeContactList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnNames", "column_names", 0),
            ("phoneColumns", "phone_columns", 0),
            ("emailColumns", "email_columns", 0),
            ("importStatus", "import_status", 0),
            ("previewModeColumnName", "preview_mode_column_name", 0),
            ("previewModeAcceptedValues", "preview_mode_accepted_values", 0),
            ("size", "size", 0),
            ("attemptLimits", "attempt_limits", 0),
            ("automaticTimeZoneMapping", "automatic_time_zone_mapping", 0),
            ("zipCodeColumnName", "zip_code_column_name", 0),
            ("division", "division", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
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
            &E.division,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerContactlistConfigChangeContactList);

crate::runtime::setters!(DialerContactlistConfigChangeContactList {
    with_column_names: column_names: ::std::vec::Vec<::std::string::String>,
    with_phone_columns: phone_columns: ::std::vec::Vec<crate::DialerContactlistConfigChangeContactPhoneNumberColumn>,
    with_email_columns: email_columns: ::std::vec::Vec<crate::DialerContactlistConfigChangeEmailColumn>,
    with_import_status: import_status: ::std::boxed::Box<crate::DialerContactlistConfigChangeImportStatus>,
    with_preview_mode_column_name: preview_mode_column_name: ::std::string::String,
    with_preview_mode_accepted_values: preview_mode_accepted_values: ::std::vec::Vec<::std::string::String>,
    with_size: size: i64,
    with_attempt_limits: attempt_limits: ::std::boxed::Box<crate::DialerContactlistConfigChangeUriReference>,
    with_automatic_time_zone_mapping: automatic_time_zone_mapping: bool,
    with_zip_code_column_name: zip_code_column_name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::DialerContactlistConfigChangeUriReference>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});
