// @generated from the schema "DialerContactlistConfigChangeContactList"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerContactlistConfigChangeContactPhoneNumberColumn,
    DialerContactlistConfigChangeEmailColumn, DialerContactlistConfigChangeImportStatus,
    DialerContactlistConfigChangeUriReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `DialerContactlistConfigChangeContactList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContactlistConfigChangeContactList {
    /// `columnNames`: `array of string`.
    #[doc(alias = "columnNames")]
    pub column_names: Option<Vec<String>>,
    /// `phoneColumns`: `array of DialerContactlistConfigChangeContactPhoneNumberColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: Option<
        Vec<DialerContactlistConfigChangeContactPhoneNumberColumn>,
    >,
    /// `emailColumns`: `array of DialerContactlistConfigChangeEmailColumn`.
    #[doc(alias = "emailColumns")]
    pub email_columns: Option<Vec<DialerContactlistConfigChangeEmailColumn>>,
    /// `importStatus`: `DialerContactlistConfigChangeImportStatus`.
    #[doc(alias = "importStatus")]
    pub import_status: Option<Box<DialerContactlistConfigChangeImportStatus>>,
    /// `previewModeColumnName`: `string`.
    #[doc(alias = "previewModeColumnName")]
    pub preview_mode_column_name: Option<String>,
    /// `previewModeAcceptedValues`: `array of string`.
    #[doc(alias = "previewModeAcceptedValues")]
    pub preview_mode_accepted_values: Option<Vec<String>>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `attemptLimits`: `DialerContactlistConfigChangeUriReference`.
    #[doc(alias = "attemptLimits")]
    pub attempt_limits: Option<Box<DialerContactlistConfigChangeUriReference>>,
    /// `automaticTimeZoneMapping`: `boolean`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: Option<bool>,
    /// `zipCodeColumnName`: `string`.
    #[doc(alias = "zipCodeColumnName")]
    pub zip_code_column_name: Option<String>,
    /// `division`: `DialerContactlistConfigChangeUriReference`.
    pub division: Option<Box<DialerContactlistConfigChangeUriReference>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContactlistConfigChangeContactList "DialerContactlistConfigChangeContactList" 17 {
    (
        column_names: Vec<String> = "columnNames" with_column_names,
        phone_columns: Vec<DialerContactlistConfigChangeContactPhoneNumberColumn> = "phoneColumns" with_phone_columns,
        email_columns: Vec<DialerContactlistConfigChangeEmailColumn> = "emailColumns" with_email_columns,
        import_status: Box<DialerContactlistConfigChangeImportStatus> = "importStatus" with_import_status,
        preview_mode_column_name: String = "previewModeColumnName" with_preview_mode_column_name,
        preview_mode_accepted_values: Vec<String> = "previewModeAcceptedValues" with_preview_mode_accepted_values,
        size: i64 = "size" with_size,
        attempt_limits: Box<DialerContactlistConfigChangeUriReference> = "attemptLimits" with_attempt_limits,
        automatic_time_zone_mapping: bool = "automaticTimeZoneMapping" with_automatic_time_zone_mapping,
        zip_code_column_name: String = "zipCodeColumnName" with_zip_code_column_name,
        division: Box<DialerContactlistConfigChangeUriReference> = "division" with_division,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
    (
        version: i64 = "version" with_version,
    )
});
