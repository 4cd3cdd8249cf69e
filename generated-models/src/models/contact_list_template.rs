// @generated from the schema "ContactListTemplate"; changes made here are lost at the next generation

use crate::{
    ColumnDataTypeSpecification, ContactPhoneNumberColumn, DomainEntityRef, EmailColumn,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ContactListTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListTemplate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `columnNames`: `array of string`, required.
    #[doc(alias = "columnNames")]
    pub column_names: Option<Vec<String>>,
    /// `phoneColumns`: `array of ContactPhoneNumberColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: Option<Vec<ContactPhoneNumberColumn>>,
    /// `emailColumns`: `array of EmailColumn`.
    #[doc(alias = "emailColumns")]
    pub email_columns: Option<Vec<EmailColumn>>,
    /// `previewModeColumnName`: `string`.
    #[doc(alias = "previewModeColumnName")]
    pub preview_mode_column_name: Option<String>,
    /// `previewModeAcceptedValues`: `array of string`.
    #[doc(alias = "previewModeAcceptedValues")]
    pub preview_mode_accepted_values: Option<Vec<String>>,
    /// `attemptLimits`: `DomainEntityRef`.
    #[doc(alias = "attemptLimits")]
    pub attempt_limits: Option<Box<DomainEntityRef>>,
    /// `automaticTimeZoneMapping`: `boolean`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: Option<bool>,
    /// `zipCodeColumnName`: `string`.
    #[doc(alias = "zipCodeColumnName")]
    pub zip_code_column_name: Option<String>,
    /// `columnDataTypeSpecifications`: `array of ColumnDataTypeSpecification`.
    #[doc(alias = "columnDataTypeSpecifications")]
    pub column_data_type_specifications: Option<Vec<ColumnDataTypeSpecification>>,
    /// `trimWhitespace`: `boolean`.
    #[doc(alias = "trimWhitespace")]
    pub trim_whitespace: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListTemplate "ContactListTemplate" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        column_names: Vec<String> = "columnNames" with_column_names required,
        phone_columns: Vec<ContactPhoneNumberColumn> = "phoneColumns" with_phone_columns,
        email_columns: Vec<EmailColumn> = "emailColumns" with_email_columns,
        preview_mode_column_name: String = "previewModeColumnName" with_preview_mode_column_name,
        preview_mode_accepted_values: Vec<String> = "previewModeAcceptedValues" with_preview_mode_accepted_values,
        attempt_limits: Box<DomainEntityRef> = "attemptLimits" with_attempt_limits,
        automatic_time_zone_mapping: bool = "automaticTimeZoneMapping" with_automatic_time_zone_mapping,
        zip_code_column_name: String = "zipCodeColumnName" with_zip_code_column_name,
        column_data_type_specifications: Vec<ColumnDataTypeSpecification> = "columnDataTypeSpecifications" with_column_data_type_specifications,
        trim_whitespace: bool = "trimWhitespace" with_trim_whitespace,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
