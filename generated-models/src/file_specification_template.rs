// @generated from the schema "FileSpecificationTemplate"; changes made here are lost at the next generation

/// The schema `FileSpecificationTemplate`.
pub struct FileSpecificationTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `format`: `string`, required.
    pub format: ::std::option::Option<crate::runtime::Open<Format>>,
    /// `numberOfHeadingLinesSkipped`: `integer (int32)`.
    #[doc(alias = "numberOfHeadingLinesSkipped")]
    pub number_of_heading_lines_skipped: ::std::option::Option<i32>,
    /// `numberOfTrailingLinesSkipped`: `integer (int32)`.
    #[doc(alias = "numberOfTrailingLinesSkipped")]
    pub number_of_trailing_lines_skipped: ::std::option::Option<i32>,
    /// `header`: `boolean`.
    pub header: ::std::option::Option<bool>,
    /// `delimiter`: `string`.
    pub delimiter: ::std::option::Option<crate::runtime::Open<Delimiter>>,
    /// `delimiterValue`: `string`.
    #[doc(alias = "delimiterValue")]
    pub delimiter_value: ::std::option::Option<::std::string::String>,
    /// `columnInformation`: `array of Column`.
    #[doc(alias = "columnInformation")]
    pub column_information: ::std::option::Option<::std::vec::Vec<crate::Column>>,
    /// `preprocessingRules`: `array of PreprocessingRule`.
    #[doc(alias = "preprocessingRules")]
    pub preprocessing_rules: ::std::option::Option<
        ::std::vec::Vec<crate::PreprocessingRule>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FileSpecificationTemplate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
        format: ::std::option::Option::None,
        number_of_heading_lines_skipped: ::std::option::Option::None,
        number_of_trailing_lines_skipped: ::std::option::Option::None,
        header: ::std::option::Option::None,
        delimiter: ::std::option::Option::None,
        delimiter_value: ::std::option::Option::None,
        column_information: ::std::option::Option::None,
        preprocessing_rules: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FileSpecificationTemplate = &<FileSpecificationTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FileSpecificationTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("description", "description", 0),
            ("format", "format", 1),
            ("numberOfHeadingLinesSkipped", "number_of_heading_lines_skipped", 0),
            ("numberOfTrailingLinesSkipped", "number_of_trailing_lines_skipped", 0),
            ("header", "header", 0),
            ("delimiter", "delimiter", 0),
            ("delimiterValue", "delimiter_value", 0),
            ("columnInformation", "column_information", 0),
            ("preprocessingRules", "preprocessing_rules", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.description,
            &E.format,
            &E.number_of_heading_lines_skipped,
            &E.number_of_trailing_lines_skipped,
            &E.header,
            &E.delimiter,
            &E.delimiter_value,
            &E.column_information,
            &E.preprocessing_rules,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FileSpecificationTemplate);

crate::runtime::setters!(FileSpecificationTemplate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_format: format: crate::runtime::Open<Format>,
    with_number_of_heading_lines_skipped: number_of_heading_lines_skipped: i32,
    with_number_of_trailing_lines_skipped: number_of_trailing_lines_skipped: i32,
    with_header: header: bool,
    with_delimiter: delimiter: crate::runtime::Open<Delimiter>,
    with_delimiter_value: delimiter_value: ::std::string::String,
    with_column_information: column_information: ::std::vec::Vec<crate::Column>,
    with_preprocessing_rules: preprocessing_rules: ::std::vec::Vec<crate::PreprocessingRule>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `format` of `FileSpecificationTemplate`. Known values: `FixedLength`, `Delimited`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    FixedLength,
    Delimited,
}

impl crate::runtime::Enum for Format {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FixedLength, "FixedLength"),
        (Self::Delimited, "Delimited"),
    ];
}

/// The property `delimiter` of `FileSpecificationTemplate`. Known values: `Comma`, `Pipe`, `Colon`, `Tab`, `Semicolon`, `Custom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Delimiter {
    Comma,
    Pipe,
    Colon,
    Tab,
    Semicolon,
    Custom,
}

impl crate::runtime::Enum for Delimiter {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Comma, "Comma"),
        (Self::Pipe, "Pipe"),
        (Self::Colon, "Colon"),
        (Self::Tab, "Tab"),
        (Self::Semicolon, "Semicolon"),
        (Self::Custom, "Custom"),
    ];
}
