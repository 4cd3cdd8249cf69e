// @generated from the schema "DialerContactlistConfigChangeContactList"; changes made here are lost at the next generation

/// The schema `DialerContactlistConfigChangeContactList`.
#[repr(C)]
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

crate::runtime::model!(DialerContactlistConfigChangeContactList "DialerContactlistConfigChangeContactList" 17 {
    (
        column_names: ::std::vec::Vec<::std::string::String> = "columnNames" 0 with_column_names,
        phone_columns: ::std::vec::Vec<crate::DialerContactlistConfigChangeContactPhoneNumberColumn> = "phoneColumns" 0 with_phone_columns,
        email_columns: ::std::vec::Vec<crate::DialerContactlistConfigChangeEmailColumn> = "emailColumns" 0 with_email_columns,
        import_status: ::std::boxed::Box<crate::DialerContactlistConfigChangeImportStatus> = "importStatus" 0 with_import_status,
        preview_mode_column_name: ::std::string::String = "previewModeColumnName" 0 with_preview_mode_column_name,
        preview_mode_accepted_values: ::std::vec::Vec<::std::string::String> = "previewModeAcceptedValues" 0 with_preview_mode_accepted_values,
        size: i64 = "size" 0 with_size,
        attempt_limits: ::std::boxed::Box<crate::DialerContactlistConfigChangeUriReference> = "attemptLimits" 0 with_attempt_limits,
        automatic_time_zone_mapping: bool = "automaticTimeZoneMapping" 0 with_automatic_time_zone_mapping,
        zip_code_column_name: ::std::string::String = "zipCodeColumnName" 0 with_zip_code_column_name,
        division: ::std::boxed::Box<crate::DialerContactlistConfigChangeUriReference> = "division" 0 with_division,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
    (
        version: i64 = "version" 0 with_version,
    )
});
