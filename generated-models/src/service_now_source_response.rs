// @generated from the schema "ServiceNowSourceResponse"; changes made here are lost at the next generation

/// The schema `ServiceNowSourceResponse`.
#[repr(C)]
pub struct ServiceNowSourceResponse {
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
    /// `settings`: `ServiceNowSettings`.
    pub settings: ::std::option::Option<::std::boxed::Box<crate::ServiceNowSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ServiceNowSourceResponse "ServiceNowSourceResponse" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        integration: ::std::boxed::Box<crate::KnowledgeIntegrationReference> = "integration" 0 with_integration,
        schedule_period: i32 = "schedulePeriod" 0 with_schedule_period,
        last_sync: ::std::boxed::Box<crate::SourceLastSync> = "lastSync" 0 with_last_sync,
        settings: ::std::boxed::Box<crate::ServiceNowSettings> = "settings" 0 with_settings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `ServiceNowSourceResponse`. Known values: `Salesforce`, `ServiceNow`.
#[non_exhaustive]
pub enum Type {
    Salesforce,
    ServiceNow,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Salesforce, "Salesforce"),
        (Self::ServiceNow, "ServiceNow"),
    ];
}
