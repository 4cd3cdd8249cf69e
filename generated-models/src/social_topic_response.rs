// @generated from the schema "SocialTopicResponse"; changes made here are lost at the next generation

/// The schema `SocialTopicResponse`.
#[repr(C)]
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

crate::runtime::model!(SocialTopicResponse "SocialTopicResponse" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        data_ingestion_rules_metadata: ::std::vec::Vec<crate::DataIngestionRulesMetadata> = "dataIngestionRulesMetadata" 0 with_data_ingestion_rules_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `SocialTopicResponse`. Known values: `Active`, `Pending`, `Deleted`.
#[non_exhaustive]
pub enum Status {
    Active,
    Pending,
    Deleted,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Pending, "Pending"),
        (Self::Deleted, "Deleted"),
    ];
}
