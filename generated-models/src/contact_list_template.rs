// @generated from the schema "ContactListTemplate"; changes made here are lost at the next generation

/// The schema `ContactListTemplate`.
#[repr(C)]
pub struct ContactListTemplate {
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
    /// `previewModeColumnName`: `string`.
    #[doc(alias = "previewModeColumnName")]
    pub preview_mode_column_name: ::std::option::Option<::std::string::String>,
    /// `previewModeAcceptedValues`: `array of string`.
    #[doc(alias = "previewModeAcceptedValues")]
    pub preview_mode_accepted_values: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
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

crate::runtime::model!(ContactListTemplate "ContactListTemplate" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        column_names: ::std::vec::Vec<::std::string::String> = "columnNames" 1 with_column_names,
        phone_columns: ::std::vec::Vec<crate::ContactPhoneNumberColumn> = "phoneColumns" 0 with_phone_columns,
        email_columns: ::std::vec::Vec<crate::EmailColumn> = "emailColumns" 0 with_email_columns,
        preview_mode_column_name: ::std::string::String = "previewModeColumnName" 0 with_preview_mode_column_name,
        preview_mode_accepted_values: ::std::vec::Vec<::std::string::String> = "previewModeAcceptedValues" 0 with_preview_mode_accepted_values,
        attempt_limits: ::std::boxed::Box<crate::DomainEntityRef> = "attemptLimits" 0 with_attempt_limits,
        automatic_time_zone_mapping: bool = "automaticTimeZoneMapping" 0 with_automatic_time_zone_mapping,
        zip_code_column_name: ::std::string::String = "zipCodeColumnName" 0 with_zip_code_column_name,
        column_data_type_specifications: ::std::vec::Vec<crate::ColumnDataTypeSpecification> = "columnDataTypeSpecifications" 0 with_column_data_type_specifications,
        trim_whitespace: bool = "trimWhitespace" 0 with_trim_whitespace,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
