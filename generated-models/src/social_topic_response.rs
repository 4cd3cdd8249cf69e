// @generated from the schema "SocialTopicResponse"; changes made here are lost at the next generation

/// The schema `SocialTopicResponse`.
pub struct SocialTopicResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dataIngestionRulesMetadata`: `array of DataIngestionRulesMetadata`.
    #[doc(alias = "dataIngestionRulesMetadata")]
    pub data_ingestion_rules_metadata: ::std::option::Option<
        ::std::vec::Vec<crate::DataIngestionRulesMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialTopicResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        data_ingestion_rules_metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialTopicResponse = &<SocialTopicResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialTopicResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("divisionId", "division_id", 0),
            ("status", "status", 0),
            ("dataIngestionRulesMetadata", "data_ingestion_rules_metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.date_created,
            &E.date_modified,
            &E.division_id,
            &E.status,
            &E.data_ingestion_rules_metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SocialTopicResponse);

crate::runtime::setters!(SocialTopicResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_division_id: division_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_data_ingestion_rules_metadata: data_ingestion_rules_metadata: ::std::vec::Vec<crate::DataIngestionRulesMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `SocialTopicResponse`. Known values: `Active`, `Pending`, `Deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Pending,
    Deleted,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Pending, "Pending"),
        (Self::Deleted, "Deleted"),
    ];
}
