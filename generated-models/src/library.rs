// @generated from the schema "Library"; changes made here are lost at the next generation

/// The schema `Library`.
pub struct Library {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `createdBy`: `User`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `responseType`: `string`.
    #[doc(alias = "responseType")]
    pub response_type: ::std::option::Option<crate::runtime::Open<ResponseType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Library {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        response_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Library = &<Library as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Library",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("version", "version", 0),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("responseType", "response_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.created_by,
            &E.date_created,
            &E.response_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Library);

crate::runtime::setters!(Library {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_response_type: response_type: crate::runtime::Open<ResponseType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `responseType` of `Library`. Known values: `MessagingTemplate`, `CampaignSmsTemplate`, `CampaignEmailTemplate`, `Footer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseType {
    MessagingTemplate,
    CampaignSmsTemplate,
    CampaignEmailTemplate,
    Footer,
}

impl crate::runtime::Enum for ResponseType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessagingTemplate, "MessagingTemplate"),
        (Self::CampaignSmsTemplate, "CampaignSmsTemplate"),
        (Self::CampaignEmailTemplate, "CampaignEmailTemplate"),
        (Self::Footer, "Footer"),
    ];
}
