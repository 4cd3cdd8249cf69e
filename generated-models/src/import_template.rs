// @generated from the schema "ImportTemplate"; changes made here are lost at the next generation

/// The schema `ImportTemplate`.
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

impl crate::runtime::Model for ImportTemplate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        contact_list_template: ::std::option::Option::None,
        contact_list_filter: ::std::option::Option::None,
        use_splitting_criteria: ::std::option::Option::None,
        splitting_information: ::std::option::Option::None,
        list_name_format: ::std::option::Option::None,
        custom_list_name_format_value: ::std::option::Option::None,
        import_status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportTemplate = &<ImportTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("contactListTemplate", "contact_list_template", 1),
            ("contactListFilter", "contact_list_filter", 0),
            ("useSplittingCriteria", "use_splitting_criteria", 0),
            ("splittingInformation", "splitting_information", 0),
            ("listNameFormat", "list_name_format", 0),
            ("customListNameFormatValue", "custom_list_name_format_value", 0),
            ("importStatus", "import_status", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.contact_list_template,
            &E.contact_list_filter,
            &E.use_splitting_criteria,
            &E.splitting_information,
            &E.list_name_format,
            &E.custom_list_name_format_value,
            &E.import_status,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ImportTemplate);

crate::runtime::setters!(ImportTemplate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_contact_list_template: contact_list_template: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contact_list_filter: contact_list_filter: ::std::boxed::Box<crate::DomainEntityRef>,
    with_use_splitting_criteria: use_splitting_criteria: bool,
    with_splitting_information: splitting_information: ::std::boxed::Box<crate::SplittingInformation>,
    with_list_name_format: list_name_format: crate::runtime::Open<ListNameFormat>,
    with_custom_list_name_format_value: custom_list_name_format_value: ::std::string::String,
    with_import_status: import_status: ::std::boxed::Box<crate::ImportStatus>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `listNameFormat` of `ImportTemplate`. Known values: `ListNamePrefix`, `ListNamePrefixMonthDayYear`, `ListNamePrefixMonthDayYearHourMinuteSecond`, `ListNamePrefixPart`, `ListNamePrefixMonthDayYearPart`, `ListNamePrefixMonthDayYearHourMinuteSecondPart`, `Custom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
