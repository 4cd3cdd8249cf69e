// @generated from the schema "ImportTemplate"; changes made here are lost at the next generation

/// The schema `ImportTemplate`.
#[repr(C)]
pub struct ImportTemplate {
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
    /// `contactListTemplate`: `DomainEntityRef`, required.
    #[doc(alias = "contactListTemplate")]
    pub contact_list_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `contactListFilter`: `DomainEntityRef`.
    #[doc(alias = "contactListFilter")]
    pub contact_list_filter: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `useSplittingCriteria`: `boolean`.
    #[doc(alias = "useSplittingCriteria")]
    pub use_splitting_criteria: ::std::option::Option<bool>,
    /// `splittingInformation`: `SplittingInformation`.
    #[doc(alias = "splittingInformation")]
    pub splitting_information: ::std::option::Option<
        ::std::boxed::Box<crate::SplittingInformation>,
    >,
    /// `listNameFormat`: `string`.
    #[doc(alias = "listNameFormat")]
    pub list_name_format: ::std::option::Option<crate::runtime::Open<ListNameFormat>>,
    /// `customListNameFormatValue`: `string`.
    #[doc(alias = "customListNameFormatValue")]
    pub custom_list_name_format_value: ::std::option::Option<::std::string::String>,
    /// `importStatus`: `ImportStatus`, read-only.
    #[doc(alias = "importStatus")]
    pub import_status: ::std::option::Option<::std::boxed::Box<crate::ImportStatus>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportTemplate "ImportTemplate" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        contact_list_template: ::std::boxed::Box<crate::DomainEntityRef> = "contactListTemplate" 1 with_contact_list_template,
        contact_list_filter: ::std::boxed::Box<crate::DomainEntityRef> = "contactListFilter" 0 with_contact_list_filter,
        use_splitting_criteria: bool = "useSplittingCriteria" 0 with_use_splitting_criteria,
        splitting_information: ::std::boxed::Box<crate::SplittingInformation> = "splittingInformation" 0 with_splitting_information,
        list_name_format: crate::runtime::Open<ListNameFormat> = "listNameFormat" 0 with_list_name_format,
        custom_list_name_format_value: ::std::string::String = "customListNameFormatValue" 0 with_custom_list_name_format_value,
        import_status: ::std::boxed::Box<crate::ImportStatus> = "importStatus" 2 with_import_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `listNameFormat` of `ImportTemplate`. Known values: `ListNamePrefix`, `ListNamePrefixMonthDayYear`, `ListNamePrefixMonthDayYearHourMinuteSecond`, `ListNamePrefixPart`, `ListNamePrefixMonthDayYearPart`, `ListNamePrefixMonthDayYearHourMinuteSecondPart`, `Custom`.
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

crate::runtime::known!(ListNameFormat);

impl crate::runtime::Enum for ListNameFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListNamePrefix, "ListNamePrefix"),
        (Self::ListNamePrefixMonthDayYear, "ListNamePrefixMonthDayYear"),
        (
            Self::ListNamePrefixMonthDayYearHourMinuteSecond,
            "ListNamePrefixMonthDayYearHourMinuteSecond",
        ),
        (Self::ListNamePrefixPart, "ListNamePrefixPart"),
        (Self::ListNamePrefixMonthDayYearPart, "ListNamePrefixMonthDayYearPart"),
        (
            Self::ListNamePrefixMonthDayYearHourMinuteSecondPart,
            "ListNamePrefixMonthDayYearHourMinuteSecondPart",
        ),
        (Self::Custom, "Custom"),
    ];
}
