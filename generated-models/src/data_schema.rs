// @generated from the schema "DataSchema"; changes made here are lost at the next generation

/// The schema `DataSchema`.
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

impl crate::runtime::Model for DataSchema {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        applies_to: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        json_schema: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataSchema = &<DataSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("version", "version", 1),
            ("appliesTo", "applies_to", 2),
            ("enabled", "enabled", 0),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("jsonSchema", "json_schema", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.applies_to,
            &E.enabled,
            &E.created_by,
            &E.date_created,
            &E.json_schema,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DataSchema);

crate::runtime::setters!(DataSchema {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_applies_to: applies_to: ::std::vec::Vec<crate::runtime::Open<AppliesTo>>,
    with_enabled: enabled: bool,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_json_schema: json_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `appliesTo` of `DataSchema`. Known values: `CONTACT`, `CONVERSATION`, `EXTERNAL_ORGANIZATION`, `OPEN_ACTION`, `WORKITEM`, `DECISION_TABLE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppliesTo {
    Contact,
    Conversation,
    ExternalOrganization,
    OpenAction,
    Workitem,
    DecisionTable,
}

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
