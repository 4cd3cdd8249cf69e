// @generated from the schema "TwitterDataIngestionRuleResponse"; changes made here are lost at the next generation

/// The schema `TwitterDataIngestionRuleResponse`.
pub struct TwitterDataIngestionRuleResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `platform`: `string`, read-only.
    pub platform: ::std::option::Option<::std::string::String>,
    /// `searchTerms`: `string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::string::String>,
    /// `countries`: `array of string`.
    pub countries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterDataIngestionRuleResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        status: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        platform: ::std::option::Option::None,
        search_terms: ::std::option::Option::None,
        countries: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterDataIngestionRuleResponse = &<TwitterDataIngestionRuleResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterDataIngestionRuleResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("status", "status", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("platform", "platform", 2),
            ("searchTerms", "search_terms", 0),
            ("countries", "countries", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.status,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.platform,
            &E.search_terms,
            &E.countries,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TwitterDataIngestionRuleResponse);

crate::runtime::setters!(TwitterDataIngestionRuleResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_platform: platform: ::std::string::String,
    with_search_terms: search_terms: ::std::string::String,
    with_countries: countries: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `TwitterDataIngestionRuleResponse`. Known values: `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Deleted,
    Error,
    Paused,
    Pending,
    SystemPaused,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Deleted, "Deleted"),
        (Self::Error, "Error"),
        (Self::Paused, "Paused"),
        (Self::Pending, "Pending"),
        (Self::SystemPaused, "SystemPaused"),
    ];
}
