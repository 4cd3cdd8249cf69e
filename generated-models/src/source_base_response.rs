// @generated from the schema "SourceBaseResponse"; changes made here are lost at the next generation

/// The schema `SourceBaseResponse`.
pub struct SourceBaseResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `integration`: `KnowledgeIntegrationReference`.
    pub integration: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeIntegrationReference>,
    >,
    /// `schedulePeriod`: `integer (int32)`.
    #[doc(alias = "schedulePeriod")]
    pub schedule_period: ::std::option::Option<i32>,
    /// `lastSync`: `SourceLastSync`.
    #[doc(alias = "lastSync")]
    pub last_sync: ::std::option::Option<::std::boxed::Box<crate::SourceLastSync>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SourceBaseResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        schedule_period: ::std::option::Option::None,
        last_sync: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SourceBaseResponse = &<SourceBaseResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SourceBaseResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("type", "type", 0),
            ("integration", "integration", 0),
            ("schedulePeriod", "schedule_period", 0),
            ("lastSync", "last_sync", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.r#type,
            &E.integration,
            &E.schedule_period,
            &E.last_sync,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SourceBaseResponse);

crate::runtime::setters!(SourceBaseResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_type: r#type: crate::runtime::Open<Type>,
    with_integration: integration: ::std::boxed::Box<crate::KnowledgeIntegrationReference>,
    with_schedule_period: schedule_period: i32,
    with_last_sync: last_sync: ::std::boxed::Box<crate::SourceLastSync>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `SourceBaseResponse`. Known values: `Salesforce`, `ServiceNow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Salesforce,
    ServiceNow,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Salesforce, "Salesforce"),
        (Self::ServiceNow, "ServiceNow"),
    ];
}
