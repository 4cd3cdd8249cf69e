// @generated from the schema "ImportTemplate"; changes made here are lost at the next generation

use crate::{DomainEntityRef, ImportStatus, SplittingInformation};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ImportTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportTemplate {
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
    /// `contactListTemplate`: `DomainEntityRef`, required.
    #[doc(alias = "contactListTemplate")]
    pub contact_list_template: Option<Box<DomainEntityRef>>,
    /// `contactListFilter`: `DomainEntityRef`.
    #[doc(alias = "contactListFilter")]
    pub contact_list_filter: Option<Box<DomainEntityRef>>,
    /// `useSplittingCriteria`: `boolean`.
    #[doc(alias = "useSplittingCriteria")]
    pub use_splitting_criteria: Option<bool>,
    /// `splittingInformation`: `SplittingInformation`.
    #[doc(alias = "splittingInformation")]
    pub splitting_information: Option<Box<SplittingInformation>>,
    /// `listNameFormat`: one of `ListNamePrefix`, `ListNamePrefixMonthDayYear`, `ListNamePrefixMonthDayYearHourMinuteSecond`, `ListNamePrefixPart` and 3 more.
    #[doc(alias = "listNameFormat")]
    pub list_name_format: Option<Open<ListNameFormat>>,
    /// `customListNameFormatValue`: `string`.
    #[doc(alias = "customListNameFormatValue")]
    pub custom_list_name_format_value: Option<String>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: Option<Box<ImportStatus>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportTemplate "ImportTemplate" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        contact_list_template: Box<DomainEntityRef> = "contactListTemplate" with_contact_list_template required,
        contact_list_filter: Box<DomainEntityRef> = "contactListFilter" with_contact_list_filter,
        use_splitting_criteria: bool = "useSplittingCriteria" with_use_splitting_criteria,
        splitting_information: Box<SplittingInformation> = "splittingInformation" with_splitting_information,
        list_name_format: Open<ListNameFormat> = "listNameFormat" with_list_name_format,
        custom_list_name_format_value: String = "customListNameFormatValue" with_custom_list_name_format_value,
        import_status: Box<ImportStatus> = "importStatus" with_import_status read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `listNameFormat` of `ImportTemplate`. Known values: `ListNamePrefix`, `ListNamePrefixMonthDayYear`, `ListNamePrefixMonthDayYearHourMinuteSecond`, `ListNamePrefixPart`, `ListNamePrefixMonthDayYearPart`, `ListNamePrefixMonthDayYearHourMinuteSecondPart`, `Custom`.
#[repr(u16)]
#[non_exhaustive]
pub enum ListNameFormat {
    ListNamePrefix,
    ListNamePrefixMonthDayYear,
    ListNamePrefixMonthDayYearHourMinuteSecond,
    ListNamePrefixPart,
    ListNamePrefixMonthDayYearPart,
    ListNamePrefixMonthDayYearHourMinuteSecondPart,
    Custom,
}

crate::runtime::values!(ListNameFormat {
    ListNamePrefix = "ListNamePrefix",
    ListNamePrefixMonthDayYear = "ListNamePrefixMonthDayYear",
    ListNamePrefixMonthDayYearHourMinuteSecond = "ListNamePrefixMonthDayYearHourMinuteSecond",
    ListNamePrefixPart = "ListNamePrefixPart",
    ListNamePrefixMonthDayYearPart = "ListNamePrefixMonthDayYearPart",
    ListNamePrefixMonthDayYearHourMinuteSecondPart = "ListNamePrefixMonthDayYearHourMinuteSecondPart",
    Custom = "Custom",
});
