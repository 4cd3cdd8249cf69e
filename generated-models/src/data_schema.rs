// @generated from the schema "DataSchema"; changes made here are lost at the next generation

/// The schema `DataSchema`.
#[repr(C)]
pub struct DataSchema {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `appliesTo`: `array of string`, read-only.
    #[doc(alias = "appliesTo")]
    pub applies_to: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AppliesTo>>,
    >,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `jsonSchema`: `JsonSchemaDocument`, required.
    #[doc(alias = "jsonSchema")]
    pub json_schema: ::std::option::Option<::std::boxed::Box<crate::JsonSchemaDocument>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DataSchema "DataSchema" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        version: i32 = "version" 1 with_version,
        applies_to: ::std::vec::Vec<crate::runtime::Open<AppliesTo>> = "appliesTo" 2 with_applies_to,
        enabled: bool = "enabled" 0 with_enabled,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        json_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "jsonSchema" 1 with_json_schema,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `appliesTo` of `DataSchema`. Known values: `CONTACT`, `CONVERSATION`, `EXTERNAL_ORGANIZATION`, `OPEN_ACTION`, `WORKITEM`, `DECISION_TABLE`.
#[non_exhaustive]
pub enum AppliesTo {
    Contact,
    Conversation,
    ExternalOrganization,
    OpenAction,
    Workitem,
    DecisionTable,
}

crate::runtime::known!(AppliesTo);

impl crate::runtime::Enum for AppliesTo {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Contact, "CONTACT"),
        (Self::Conversation, "CONVERSATION"),
        (Self::ExternalOrganization, "EXTERNAL_ORGANIZATION"),
        (Self::OpenAction, "OPEN_ACTION"),
        (Self::Workitem, "WORKITEM"),
        (Self::DecisionTable, "DECISION_TABLE"),
    ];
}
