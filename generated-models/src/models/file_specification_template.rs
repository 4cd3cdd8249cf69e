// @generated from the schema "FileSpecificationTemplate"; changes made here are lost at the next generation

use crate::{Column, PreprocessingRule};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FileSpecificationTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FileSpecificationTemplate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `format`: one of `FixedLength` and `Delimited`, required.
    pub format: Option<Open<Format>>,
    /// `numberOfHeadingLinesSkipped`: `integer (int32)`.
    #[doc(alias = "numberOfHeadingLinesSkipped")]
    pub number_of_heading_lines_skipped: Option<i32>,
    /// `numberOfTrailingLinesSkipped`: `integer (int32)`.
    #[doc(alias = "numberOfTrailingLinesSkipped")]
    pub number_of_trailing_lines_skipped: Option<i32>,
    /// `header`: `boolean`.
    pub header: Option<bool>,
    /// `delimiter`: one of `Comma`, `Pipe`, `Colon`, `Tab` and 2 more.
    pub delimiter: Option<Open<Delimiter>>,
    /// `delimiterValue`: `string`.
    #[doc(alias = "delimiterValue")]
    pub delimiter_value: Option<String>,
    /// `columnInformation`: `array of Column`.
    #[doc(alias = "columnInformation")]
    pub column_information: Option<Vec<Column>>,
    /// `preprocessingRules`: `array of PreprocessingRule`.
    #[doc(alias = "preprocessingRules")]
    pub preprocessing_rules: Option<Vec<PreprocessingRule>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FileSpecificationTemplate "FileSpecificationTemplate" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        description: String = "description" with_description,
        format: Open<Format> = "format" with_format required,
        number_of_heading_lines_skipped: i32 = "numberOfHeadingLinesSkipped" with_number_of_heading_lines_skipped,
        number_of_trailing_lines_skipped: i32 = "numberOfTrailingLinesSkipped" with_number_of_trailing_lines_skipped,
        header: bool = "header" with_header,
        delimiter: Open<Delimiter> = "delimiter" with_delimiter,
        delimiter_value: String = "delimiterValue" with_delimiter_value,
        column_information: Vec<Column> = "columnInformation" with_column_information,
        preprocessing_rules: Vec<PreprocessingRule> = "preprocessingRules" with_preprocessing_rules,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `format` of `FileSpecificationTemplate`. Known values: `FixedLength`, `Delimited`.
#[repr(u16)]
#[non_exhaustive]
pub enum Format {
    FixedLength,
    Delimited,
}

crate::runtime::values!(Format {
    FixedLength = "FixedLength",
    Delimited = "Delimited",
});

/// The property `delimiter` of `FileSpecificationTemplate`. Known values: `Comma`, `Pipe`, `Colon`, `Tab`, `Semicolon`, `Custom`.
#[repr(u16)]
#[non_exhaustive]
pub enum Delimiter {
    Comma,
    Pipe,
    Colon,
    Tab,
    Semicolon,
    Custom,
}

crate::runtime::values!(Delimiter {
    Comma = "Comma",
    Pipe = "Pipe",
    Colon = "Colon",
    Tab = "Tab",
    Semicolon = "Semicolon",
    Custom = "Custom",
});
