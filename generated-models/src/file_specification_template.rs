// @generated from the schema "FileSpecificationTemplate"; changes made here are lost at the next generation

/// The schema `FileSpecificationTemplate`.
#[repr(C)]
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

crate::runtime::model!(FileSpecificationTemplate "FileSpecificationTemplate" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        description: ::std::string::String = "description" 0 with_description,
        format: crate::runtime::Open<Format> = "format" 1 with_format,
        number_of_heading_lines_skipped: i32 = "numberOfHeadingLinesSkipped" 0 with_number_of_heading_lines_skipped,
        number_of_trailing_lines_skipped: i32 = "numberOfTrailingLinesSkipped" 0 with_number_of_trailing_lines_skipped,
        header: bool = "header" 0 with_header,
        delimiter: crate::runtime::Open<Delimiter> = "delimiter" 0 with_delimiter,
        delimiter_value: ::std::string::String = "delimiterValue" 0 with_delimiter_value,
        column_information: ::std::vec::Vec<crate::Column> = "columnInformation" 0 with_column_information,
        preprocessing_rules: ::std::vec::Vec<crate::PreprocessingRule> = "preprocessingRules" 0 with_preprocessing_rules,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `format` of `FileSpecificationTemplate`. Known values: `FixedLength`, `Delimited`.
#[non_exhaustive]
pub enum Format {
    FixedLength,
    Delimited,
}

crate::runtime::known!(Format);

impl crate::runtime::Enum for Format {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FixedLength, "FixedLength"),
        (Self::Delimited, "Delimited"),
    ];
}

/// The property `delimiter` of `FileSpecificationTemplate`. Known values: `Comma`, `Pipe`, `Colon`, `Tab`, `Semicolon`, `Custom`.
#[non_exhaustive]
pub enum Delimiter {
    Comma,
    Pipe,
    Colon,
    Tab,
    Semicolon,
    Custom,
}

crate::runtime::known!(Delimiter);

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
